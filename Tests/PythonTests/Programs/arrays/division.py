import numpy as np
a = np.array([7, -7, 7, -7])
b = np.array([3, 3, -3, -3])
print(a // b, a % b, np.fmod(a, b), np.divmod(a, b))  # expect: [ 2 -3 -3  2] [ 1  2 -2 -1] [ 1 -1  1 -1] (array([ 2, -3, -3,  2]), array([ 1,  2, -2, -1]))
print(a / b, np.array([7.5, -7.5]) // 2, np.array([7.5, -7.5]) % 2)  # expect: [ 2.33333333 -2.33333333 -2.33333333  2.33333333] [ 3. -4.] [1.5 0.5]
print(np.array([1, 2]) // 0, np.array([1.0, -1.0]) // 0, np.array([5]) % 0)  # expect: [0 0] [ inf -inf] [0]
print(divmod(np.float64(7), 2), np.float64(1) // 0.0)  # expect: (np.float64(3.0), np.float64(1.0)) inf
