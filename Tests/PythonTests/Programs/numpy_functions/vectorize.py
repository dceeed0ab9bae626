# needs: numpy
import numpy as np
def f(a, b):
    "Return a-b if a>b, otherwise return a+b"
    if a > b:
        return a - b
    return a + b
vf = np.vectorize(f)
print(vf([1, 2, 3, 4], 2))  # expect: [3 4 1 2]
print(repr(vf(3, 1)), vf([[1.5], [2]], [1, 5]))
# expect: array(2) [[0.5 6.5]
# expect:  [1.  7. ]]
print(np.vectorize(lambda x: x / 2, otypes=[float])([1, 2, 3]))  # expect: [0.5 1.  1.5]
print(np.vectorize(lambda x: x if x < 2 else 0.5)([1, 2, 3]))  # expect: [1 0 0]
@np.vectorize
def relu(x):
    return max(0, x)
print(relu(np.array([-1, 2, -3])))  # expect: [0 2 0]
calls = []
np.vectorize(lambda x: calls.append(type(x).__name__) or 1)([1, 2])
print(calls)  # expect: ['int64', 'int', 'int']
print(np.vectorize(lambda x: (x, x * 0.5))([1, 2]))  # expect: (array([1, 2]), array([0.5, 1. ]))
print(np.vectorize(lambda x: x > 1)([0, 1, 2]))  # expect: [False False  True]
try:
    vf([], 2)
except ValueError as error:
    print(error)  # expect: cannot call `vectorize` on size 0 inputs unless `otypes` is set
for index, value in np.ndenumerate(np.array([[1, 2], [3, 4]])):
    print(index, value, type(value).__name__)
# expect: (0, 0) 1 int64
# expect: (0, 1) 2 int64
# expect: (1, 0) 3 int64
# expect: (1, 1) 4 int64
print(list(np.ndindex(2, 3)), list(np.ndindex((1, 2))), list(np.ndindex()))  # expect: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)] [(0, 0), (0, 1)] [()]
x = np.linspace(-2.5, 2.5, 6)
print(np.piecewise(x, [x < 0, x >= 0], [-1, 1]))  # expect: [-1. -1. -1.  1.  1.  1.]
print(np.piecewise(x, [x < 0, x >= 0], [lambda x: -x, lambda x: x]))  # expect: [2.5 1.5 0.5 0.5 1.5 2.5]
print(np.piecewise(x, [x < -1, x > 1], [0, 1, lambda x: x**2]))  # expect: [0.   0.   0.25 0.25 1.   1.  ]
print(np.piecewise(np.arange(5), [np.arange(5) > 2], [lambda x: x * 1.5]))  # expect: [0 0 0 4 6]
try:
    np.piecewise(x, [x < 0], [1, 2, 3])
except ValueError as error:
    print(error)  # expect: with 1 condition(s), either 1 or 2 functions are expected
