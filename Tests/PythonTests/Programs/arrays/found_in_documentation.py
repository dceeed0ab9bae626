# needs: scipy
import numbers
from collections.abc import Iterable
from fractions import Fraction
import numpy as np
from scipy import special, linalg

print(repr(np.cov([1.0, 2.0, 4.0])), np.cov([1.0, 2.0, 4.0]))  # expect: array(2.33333333) 2.333333333333333
print(repr(np.cross([1, 2], [4, -5])) if hasattr(np, "cross") else "")  # expect: array(-13)
print(repr(np.nanprod([1, 2, 3])), repr(np.nanprod([1.0, np.nan])), np.nanprod([[1, 2], [3, 4]], axis=0))  # expect: np.int64(6) np.float64(1.0) [3 8]
print(np.isscalar(Fraction(1, 3)), np.isscalar(np.array(1)), np.isscalar(3.1), np.isscalar([1]))  # expect: True False True False
print(hex(np.int16(255)), bin(np.uint8(5)), oct(np.int8(9)), [10, 20, 30][np.int8(1)])  # expect: 0xff 0b101 0o11 20
print(repr(np.bitwise_count(1023)), np.bitwise_count(np.arange(4)))  # expect: np.uint8(10) [0 1 1 2]
print(np.histogram_bin_edges([0, 0, 0, 1, 2, 3, 3, 4, 5], bins="auto", range=(0, 1)))  # expect: [0. 1.]
print(np.histogram_bin_edges([0, 0, 0, 1, 2, 3, 3, 4, 5], bins="auto"))  # expect: [0. 1. 2. 3. 4. 5.]
print(np.histogram_bin_edges([0.0, 0.5, 1.5], [1, 2]))  # expect: [1 2]
print(np.histogram([1, 2, 1, 3], bins="sturges"))  # expect: (array([2, 2]), array([1., 2., 3.]))
print(special.gammaincinv(0.5, [0, 0.1, 0.5, 1]))  # expect: [0.         0.00789539 0.22746821        inf]
print(repr(special.polygamma(1, 2.0)), special.polygamma(1, np.array([1.0, 2.0])))  # expect: array(0.64493407) [1.64493407 0.64493407]
print(repr(special.zeta(2.0)), repr(special.zeta(0.5, 2.0)))  # expect: np.float64(1.6449340668482264) np.float64(nan)
print(np.arange(6).reshape(2, 3).item((0, 1)), np.arange(6).reshape(2, 3).item(1, 1), np.arange(6).item(5))  # expect: 1 4 5
print(np.linalg.matrix_rank(np.ones(4)), np.linalg.matrix_rank(np.zeros(4)), np.linalg.matrix_rank(np.eye(3)))  # expect: 1 0 3
