import numpy as np
from numpy.random import RandomState
rng = RandomState(0)
other = np.random.RandomState(seed=0)
print(rng.rand() == other.rand(), rng.randn(2), other.uniform(size=2))  # expect: True [0.74159174 1.55291372] [0.71518937 0.60276338]
print(rng.randint(0, 100, 5), rng.choice(5, 2, replace=False), rng.permutation(4))  # expect: [67  9 83 21 36] [1 2] [0 3 2 1]
print(str(rng), isinstance(rng, np.random.RandomState))  # expect: RandomState(MT19937) True
rng.seed(0)
print(rng.normal(10, 2, 3))  # expect: [13.52810469 10.80031442 11.95747597]
rng.shuffle(items := [1, 2, 3, 4])
print(items)  # expect: [3, 1, 4, 2]
