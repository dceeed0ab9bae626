import numpy as np
np.random.seed(42)
X = 2 * np.random.rand(100, 1)
y = 4 + 3 * X + np.random.randn(100, 1)
print(X[:3].ravel(), y[:3].ravel())  # expect: [0.74908024 1.90142861 1.46398788] [6.33428778 9.40527849 8.48372443]
print(X.shape, y.mean())  # expect: (100, 1) 6.820004100101897
