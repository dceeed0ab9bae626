import numpy as np
np.random.seed(7)
print(np.random.randint(5), np.random.randint(-3, 3), np.random.randint(0, 2, 10))  # expect: 4 -2 [0 1 1 1 1 0 1 0 1 0]
print(np.random.randint(low=1, high=7, size=5))  # expect: [2 3 3 1 5]
print(np.random.randint(2**40), np.random.randint(-2**63, 2**63))  # expect: 759366276991 -3120465095218078804
print(repr(np.random.randint(5, dtype=np.int64)), np.random.randint(2, dtype=bool))  # expect: np.int64(0) True
print(np.random.randint(2, size=5, dtype=bool))  # expect: [ True  True  True False  True]
print(np.random.randint([1, 10], [5, 20]))  # expect: [ 3 16]
print(np.random.random_integers(6, size=3))  # expect: [4 5 5]
print(np.random.randint(1.0, 4.0))  # expect: 2
