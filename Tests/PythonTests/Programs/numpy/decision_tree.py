import numpy as np
def gini(y):
    _, counts = np.unique(y, return_counts=True)
    p = counts / counts.sum()
    return 1 - np.sum(p ** 2)
def information_gain(y, mask):
    def h(y):
        p = np.bincount(y) / len(y)
        return -sum(v * np.log2(v) for v in p if v > 0)
    n = len(y)
    return h(y) - mask.sum() / n * h(y[mask]) - (~mask).sum() / n * h(y[~mask])
y = np.array([0, 0, 1, 1, 1, 0]); x = np.array([1, 2, 3, 4, 5, 6])
print(gini(y), information_gain(y, x > 2), max((information_gain(y, x > t), t) for t in x[:-1]))  # expect: 0.5 0.4591479170272448 (np.float64(0.4591479170272448), np.int64(2))
