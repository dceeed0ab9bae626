import numpy as np
np.random.seed(42)
x = np.random.normal(0, 1, 1000)
print(x.mean(), x.std())  # expect: 0.01933205582232549 0.9787262077473543
print(x[:5])  # expect: [ 0.49671415 -0.1382643   0.64768854  1.52302986 -0.23415337]
print(f"{np.random.rand():.6f}")  # expect: 0.167483
