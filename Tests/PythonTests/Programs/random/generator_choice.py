import numpy as np
rng = np.random.default_rng(7)
print(rng.choice(5, 3), rng.choice([10, 20, 30]), rng.choice([1.5, 2.5], 4))  # expect: [4 3 3] 30 [2.5 2.5 2.5 1.5]
print(rng.choice(10, 4, replace=False), rng.choice(10, 4, replace=False, shuffle=False))  # expect: [2 8 0 9] [5 1 7 9]
print(rng.choice(3, 8, p=[0.1, 0.2, 0.7]))  # expect: [2 1 1 2 2 2 2 2]
print(rng.choice([5, 6, 7, 8], size=3, replace=False, p=[0.1, 0.2, 0.3, 0.4]))  # expect: [8 6 5]
print(rng.choice([[1, 2], [3, 4], [5, 6]], 2))
# expect: [[3 4]
# expect:  [5 6]]
print(rng.choice([[1, 2], [3, 4]]))  # expect: [3 4]
print(rng.choice(100000, 5, replace=False), rng.choice(20000, 1000, replace=False)[:5])  # expect: [11470 14155  4394  3567 44474] [ 1450  3860  3124 11991 16822]
