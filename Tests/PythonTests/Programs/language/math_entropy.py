from math import log2, log as ln
def entropy(p):
    return -sum(x * log2(x) for x in p if x > 0)
print(entropy([0.5, 0.5]), entropy([0.25] * 4), entropy([0.9, 0.1]), f'{entropy([0.5, 0.25, 0.25]):.3f}')  # expect: 1.0 2.0 0.4689955935892812 1.500
def kl(p, q):
    return sum(a * ln(a / b) for a, b in zip(p, q) if a > 0)
print(kl([0.4, 0.3, 0.3], [0.35, 0.35, 0.3]), kl([0.5, 0.5], [0.9, 0.1]))  # expect: 0.007167353101631642 0.5108256237659907
