# needs: scipy
import numpy as np
from scipy.stats import multivariate_normal

def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

print(multivariate_normal.pdf(0), multivariate_normal.logpdf(0.5, 1, 4))  # expect: 0.3989422804014327 -1.643335713764618
print(multivariate_normal.pdf([0.3, -0.2], mean=[0, 0], cov=[[1, 0.5], [0.5, 2]]))  # expect: 0.11105996921324149
print(multivariate_normal.logpdf([[0, 0], [1, 1], [2, -1]], mean=[0, 0], cov=2))  # expect: [-2.53102425 -3.03102425 -3.78102425]
print(multivariate_normal.pdf([[0, 0], [1, 1]], [0, 1], [1, 3]))  # expect: [0.07778164 0.05573298]
print(multivariate_normal.pdf([1, 2, 3]), multivariate_normal.pdf([[1], [2]]))  # expect: [0.24197072 0.05399097 0.00443185] [0.24197072 0.05399097]
print(multivariate_normal.pdf(np.zeros((2, 3, 2)), [0, 0]))
# expect: [[0.15915494 0.15915494 0.15915494]
# expect:  [0.15915494 0.15915494 0.15915494]]
made = multivariate_normal([1, 2], [[2, 0.3], [0.3, 0.5]])
print(made.mean, made.cov)
# expect: [1. 2.] [[2.  0.3]
# expect:  [0.3 0.5]]
print(made.pdf([1, 2]), made.logpdf([[1, 2], [0, 0]]), made.entropy())  # expect: 0.1668397135325737 [-1.79072173 -5.80171074] 2.7907217266737248
print(multivariate_normal.entropy(), multivariate_normal.entropy([0, 0], np.eye(2)))  # expect: 1.4189385332046727 2.8378770664093453
print(multivariate_normal().mean, multivariate_normal().cov)  # expect: [0.] [[1.]]
print(multivariate_normal(cov=[[2, 0.5], [0.5, 1]]).mean)  # expect: [0. 0.]
singular = multivariate_normal([0, 0], [[1, 1], [1, 1]], allow_singular=True)
print(singular.logpdf([1, 1]), singular.logpdf([1, 2]), singular.pdf([1, 2]))  # expect: -1.7655121234846454 -inf 0.0
attempt(lambda: multivariate_normal([0, 0], [[1, 2], [2, 1]]))  # expect: ValueError The input matrix must be symmetric positive semidefinite.
attempt(lambda: multivariate_normal([0, 0], [[1, 1], [1, 1]]))  # expect: LinAlgError When `allow_singular is False`, the input matrix must be symmetric positive definite.
attempt(lambda: multivariate_normal.pdf([1, 2, 3], [0, 0], np.eye(2)))  # expect: ValueError operands could not be broadcast together with shapes (1,3) (2,)
attempt(lambda: multivariate_normal([0, 0], [[1, 2, 3], [4, 5, 6]]))  # expect: ValueError Array 'cov' must be square if it is two dimensional, but cov.shape = (2, 3).
attempt(lambda: multivariate_normal([0, 0], np.eye(3)))  # expect: ValueError Dimension mismatch: array 'cov' is of shape (3, 3), but 'mean' is a vector of length 2.
attempt(lambda: multivariate_normal([0, 0], np.zeros((2, 2, 2))))  # expect: ValueError Array 'cov' must be at most two-dimensional, but cov.ndim = 3
attempt(lambda: multivariate_normal([[0, 0]], np.eye(2)))  # expect: ValueError Array 'mean' must be a vector of length 2.
attempt(lambda: multivariate_normal([0, 0], [[1, np.nan], [np.nan, 1]]))  # expect: ValueError array must not contain infs or NaNs
