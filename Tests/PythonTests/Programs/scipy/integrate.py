# needs: scipy
import numpy as np
from scipy.integrate import quad, simpson, trapezoid
def f(v):
    return '%.9f' % v
print(f(quad(lambda x: x ** 2, 0, 3)[0]), f(quad(np.exp, -np.inf, 0)[0]), f(quad(lambda x: np.exp(-x * x), -np.inf, np.inf)[0]))  # expect: 9.000000000 1.000000000 1.772453851
print(f(quad(lambda x, a: a * x, 0, 1, args=(3,))[0]), f(quad(lambda x: 1 / (1 + x * x), 0, np.inf)[0]), f(quad(np.sin, np.pi, 0)[0]))  # expect: 1.500000000 1.570796327 -2.000000000
value, error = quad(np.cos, 0, 1)
print(f(value), error < 1e-10)  # expect: 0.841470985 True
print(simpson([1, 4, 9, 16, 25]), simpson([1, 4, 9, 16], x=[1, 2, 3, 4]), trapezoid([1, 2, 3]), simpson([1, 2]))  # expect: 41.33333333333333 21.0 4.0 1.5
