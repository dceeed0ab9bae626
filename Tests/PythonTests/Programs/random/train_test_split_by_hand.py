import numpy as np
np.random.seed(1)
X = np.arange(20).reshape(10, 2)
y = np.arange(10)
order = np.random.permutation(len(X))
train, test = order[:7], order[7:]
print(X[train].tolist())  # expect: [[4, 5], [18, 19], [12, 13], [8, 9], [0, 1], [6, 7], [2, 3]]
print(y[test])  # expect: [7 8 5]
