import math
from collections import Counter

text = "the cat sat on the mat the end"
words = Counter(text.split())
total = sum(words.values())
probs = {w: n / total for w, n in words.items()}
print(probs)  # expect: {'the': 0.375, 'cat': 0.125, 'sat': 0.125, 'on': 0.125, 'mat': 0.125, 'end': 0.125}
h = -sum(p * math.log2(p) for p in probs.values())
print(f"{h:.6f}")  # expect: 2.405639
print(words.most_common(3))  # expect: [('the', 3), ('cat', 1), ('sat', 1)]
pairs = Counter(zip(text, text[1:]))
print(pairs.most_common(3))  # expect: [(('t', 'h'), 3), (('h', 'e'), 3), (('e', ' '), 3)]
p = Counter([1, 1, 2])
q = Counter([1, 2, 2])
keys = set(p) | set(q)
print(sorted(keys))  # expect: [1, 2]
print(sum(p[k] * math.log(p[k] / q[k]) for k in keys))  # expect: 0.6931471805599453
print(max(words, key=words.get), sorted(words.items(), key=lambda kv: (-kv[1], kv[0])))  # expect: the [('the', 3), ('cat', 1), ('end', 1), ('mat', 1), ('on', 1), ('sat', 1)]
