import numpy as np
X = np.array([[0.5], [1.5], [2.5], [3.5]]); y = np.array([0, 0, 1, 1])
w, b = np.zeros(1), 0.0
for step in range(200):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    g = p - y
    w -= 0.5 * X.T @ g / len(y)
    b -= 0.5 * g.mean()
print(np.round(w, 4), f'{b:.4f}', (p > 0.5).astype(int))  # expect: [2.8211] -5.3561 [0 0 1 1]
