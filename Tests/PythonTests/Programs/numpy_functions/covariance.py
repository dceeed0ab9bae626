import numpy as np
x = np.array([2.1, 2.5, 3.6, 4.0])
y = np.array([8.0, 10.0, 12.0, 14.0])
print(np.cov(x, y))
# expect: [[0.80333333 2.26666667]
# expect:  [2.26666667 6.66666667]]
print(np.cov(x), np.cov(x, ddof=0), np.cov(x, y, bias=True))
# expect: 0.8033333333333333 0.6025 [[0.6025 1.7   ]
# expect:  [1.7    5.    ]]
print(np.corrcoef(x, y), np.corrcoef(x, y)[0, 1])
# expect: [[1.         0.97945704]
# expect:  [0.97945704 1.        ]] 0.9794570432566515
X = np.array([[1.0, 2.0], [3.0, 5.0], [4.0, 4.0]])
print(np.cov(X, rowvar=False), np.corrcoef(X.T))
# expect: [[2.33333333 1.83333333]
# expect:  [1.83333333 2.33333333]] [[1.         0.78571429]
# expect:  [0.78571429 1.        ]]
print(np.average([1, 2, 3], weights=[3, 2, 1]), np.average([[1, 2], [3, 4]], axis=0, weights=[1, 3]), np.average([1, 2], weights=[1, 1], returned=True))  # expect: 1.6666666666666667 [2.5 3.5] (np.float64(1.5), np.float64(2.0))
try:
    np.average([1, 2], weights=[0, 0])
except ZeroDivisionError as e:
    print(e)  # expect: Weights sum to zero, can't be normalized
