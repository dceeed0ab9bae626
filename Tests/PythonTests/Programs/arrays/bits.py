import numpy as np
a = np.array([5, 6], dtype=np.uint8)
print(a & 3, a | 8, a ^ 1, ~a, a << 1, a >> 1, np.bitwise_count(a))  # expect: [1 2] [13 14] [4 7] [250 249] [10 12] [2 3] [2 2]
print(np.array([True, False]) ^ True, ~np.array([True]), np.left_shift(1, [1, 2, 70]), np.gcd(12, [8, 18]), np.lcm(4, 6))  # expect: [False  True] [False] [2 4 0] [4 6] 12
