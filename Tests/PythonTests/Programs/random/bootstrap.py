import numpy as np
rng = np.random.default_rng(2024)
data = np.array([2.1, 3.4, 1.9, 5.6, 4.4])
means = [rng.choice(data, size=len(data), replace=True).mean() for _ in range(200)]
print(f"{np.mean(means):.6f} {np.std(means):.6f}")  # expect: 3.423100 0.599367
