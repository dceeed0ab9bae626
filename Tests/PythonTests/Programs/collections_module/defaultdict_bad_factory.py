from collections import defaultdict

defaultdict(3)
# error: TypeError: first argument must be callable or None
