from scipy.stats import entropy
from collections import Counter
print(entropy([0.5, 0.5]))
# unsupported: scipy.stats.entropy
