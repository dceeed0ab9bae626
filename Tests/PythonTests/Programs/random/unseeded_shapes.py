import numpy as np
import random
x = np.random.rand(100)
print(x.shape, bool((x >= 0).all() and (x < 1).all()), 0 <= random.random() < 1)  # expect: (100,) True True
y = np.random.default_rng().normal(size=5)
print(y.shape, len(set(random.sample(range(50), 10))))  # expect: (5,) 10
