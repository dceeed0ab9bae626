# needs: scipy
import math
import numpy as np
from scipy import optimize
from scipy.optimize import minimize_scalar, brentq
print(brentq(lambda x: x**2 - 2, 0, 2))  # expect: 1.4142135623731364
print(brentq(lambda x: math.cos(x) - x, 0, 1), brentq(lambda x, a: x**3 - a, 0, 3, args=(5,)))  # expect: 0.7390851332151559 1.7099759466766389
print(brentq(math.exp, -1, -1) if False else brentq(lambda x: x, -1, 1))  # expect: 0.0
try:
    brentq(lambda x: x**2 + 1, -1, 1)
except ValueError as error:
    print(error)  # expect: f(a) and f(b) must have different signs
res = minimize_scalar(lambda x: (x - 2)**2)
print(res.x, res.fun, res.nit, res.nfev, res.success)  # expect: 1.9999999999999998 4.930380657631324e-32 4 8 True
res = minimize_scalar(lambda x: (x - 2) * x * (x + 2)**2)
print(res.x, res.fun, res.nfev)  # expect: 1.2807764040333458 -9.914949590828147 14
res = minimize_scalar(lambda x: (x - 2) * x * (x + 2)**2, bounds=(-3, -1), method='bounded')
print(res.x, res.fun, res.nfev, res.message)  # expect: -2.000000202597239 3.2836517984978577e-13 12 Solution found.
res = minimize_scalar(lambda t: -t * math.exp(-t), bounds=(0, 5))
print(res.x, res['fun'], res.nit)  # expect: 0.9999996440689545 -0.367879441171419 12
res = minimize_scalar(lambda x: np.cos(x), bracket=(2, 3))
print(res.x, res.fun, res.nfev)  # expect: 3.1415926535987984 -1.0 11
print(res.message)
# expect:
# expect: Optimization terminated successfully;
# expect: The returned value satisfies the termination criteria
# expect: (using xtol = 1.48e-08 )
