import numpy as np
np.random.seed(42)
a = np.random.randn()
np.random.seed(42)
b = np.random.randn(), np.random.randn()
np.random.seed(42)
c = np.random.randn(3)
print(a == b[0] == c[0], b[1] == c[1], c)  # expect: True True [ 0.49671415 -0.1382643   0.64768854]
np.random.randn()
np.random.seed(42)
print(np.random.randn())  # expect: 0.4967141530112327
