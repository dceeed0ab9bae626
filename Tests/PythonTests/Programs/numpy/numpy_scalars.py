import numpy as np
x = np.float64(0.5)
print(x, repr(x), str(x), [x], (x,), {'k': x}, f'{x}', f'{x:.3f}', x + 1, repr(x + 1), repr(1 - x), repr(x * np.int64(3)), type(x + 1).__name__)  # expect: 0.5 np.float64(0.5) 0.5 [np.float64(0.5)] (np.float64(0.5),) {'k': np.float64(0.5)} 0.5 0.500 1.5 np.float64(1.5) np.float64(0.5) np.float64(1.5) float64
n = np.array([1, 2, 3])[1]
print(n, repr(n), repr(n + 1), repr(n / 2), repr(n ** 2), n == 2, repr(n == 2), repr(n > 5), int(n), float(n), isinstance(x, float), isinstance(n, int))  # expect: 2 np.int64(2) np.int64(3) np.float64(1.0) np.int64(4) True np.True_ np.False_ 2 2.0 True False
print(repr(np.array([1.0]).sum()), repr(np.sum([1, 2])), round(x, 2), repr(round(np.float64(2.675), 2)), repr(np.bool_(True)), repr(max(np.array([1.5, 2.5]))))  # expect: np.float64(1.0) np.int64(3) 0.5 np.float64(2.68) np.True_ np.float64(2.5)
print(repr(sum(np.array([0.1, 0.2]))), repr(np.float64(3)), np.float64(1e-5), np.float64(1e16), np.int64(7) // 2, np.int64(7) % 4, -np.int64(7), abs(np.float64(-1.5)))  # expect: np.float64(0.30000000000000004) np.float64(3.0) 1e-05 1e+16 3 3 -7 1.5
print(np.float64(2) ** 0.5, np.float64(1) == 1, 0.5 in np.array([0.5, 1]), bool(np.float64(0)), np.pi, np.e, np.inf, -np.inf, np.nan, np.finfo(float).eps)  # expect: 1.4142135623730951 True True False 3.141592653589793 2.718281828459045 inf -inf nan 2.220446049250313e-16
