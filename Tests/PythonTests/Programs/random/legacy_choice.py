import numpy as np
np.random.seed(3)
print(np.random.choice(5, 3), np.random.choice([10, 20, 30]), np.random.choice([1.5, 2.5], 4))  # expect: [2 0 1] 10 [1.5 1.5 2.5 2.5]
print(np.random.choice(10, 4, replace=False))  # expect: [9 2 1 8]
print(np.random.choice(3, 8, p=[0.1, 0.2, 0.7]))  # expect: [2 1 2 2 2 2 2 2]
print(np.random.choice([5, 6, 7, 8], size=3, replace=False, p=[0.1, 0.2, 0.3, 0.4]))  # expect: [7 6 8]
print(np.random.choice(4, (2, 3)))
# expect: [[3 3 0]
# expect:  [1 0 2]]
print(repr(np.random.choice(np.arange(3))), np.random.choice(range(3)), np.random.choice((1, 2, 3), 2))  # expect: np.int64(1) 1 [3 1]
p = np.array([0.2, 0.5, 0.3])
counts = np.bincount(np.random.choice(3, size=10000, p=p))
print(counts / 10000)  # expect: [0.2014 0.5012 0.2974]
