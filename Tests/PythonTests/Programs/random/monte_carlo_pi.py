import numpy as np
np.random.seed(42)
n = 100000
x = np.random.rand(n)
y = np.random.rand(n)
inside = (x**2 + y**2) <= 1
print("pi is about", 4 * inside.sum() / n)  # expect: pi is about 3.1376
rng = np.random.default_rng(42)
points = rng.random((n, 2))
print(4 * np.mean(np.sum(points**2, axis=1) <= 1))  # expect: 3.15008
