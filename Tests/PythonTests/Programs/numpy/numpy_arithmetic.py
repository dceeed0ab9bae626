import numpy as np
a = np.array([1.0, 2.0, 4.0]); b = np.array([3, 5, 7])
print(a + b, a - 1, 2 * a, a / b, b // 2, b % 4, a ** 2, 2 ** b, -a, b ** 2, 1 / a, b / 2)  # expect: [ 4.  7. 11.] [0. 1. 3.] [2. 4. 8.] [0.33333333 0.4        0.57142857] [1 2 3] [3 1 3] [ 1.  4. 16.] [  8  32 128] [-1. -2. -4.] [ 9 25 49] [1.   0.5  0.25] [1.5 2.5 3.5]
print(a > 1, a == 2, (a > 1) & (b < 6), ~(a > 1), (a > 3) | (b == 3), a @ b, b @ b, np.abs(-a), abs(a - 3))  # expect: [False  True  True] [False  True False] [False  True False] [ True False False] [ True False  True] 41.0 83 [1. 2. 4.] [2. 1. 1.]
print(a + [1, 1, 1], [1, 1, 1] * a, a * True, b + 0.5, np.array([True, False]) + 1, np.array([True, True]) + np.array([True, False]))  # expect: [2. 3. 5.] [1. 2. 4.] [1. 2. 4.] [3.5 5.5 7.5] [2 1] [ True  True]
m = np.array([[1, 2], [3, 4]])
print(m + np.array([10, 20]), m * np.array([[1], [2]]), m @ m, m @ [1, 1], m.T @ m, m / m.sum(axis=1, keepdims=True))
# expect: [[11 22]
# expect:  [13 24]] [[1 2]
# expect:  [6 8]] [[ 7 10]
# expect:  [15 22]] [3 7] [[10 14]
# expect:  [14 20]] [[0.33333333 0.66666667]
# expect:  [0.42857143 0.57142857]]
a += 1; a *= 2; b -= 1
print(a, b, a.sum() / b.sum())  # expect: [ 4.  6. 10.] [2 4 6] 1.6666666666666667
