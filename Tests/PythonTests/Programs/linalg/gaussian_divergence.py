import numpy as np
def kl(mu0, s0, mu1, s1):
    k = len(mu0)
    inv = np.linalg.inv(s1)
    d = mu1 - mu0
    return 0.5 * (np.trace(inv @ s0) + d @ inv @ d - k + np.log(np.linalg.det(s1) / np.linalg.det(s0)))
mu0, mu1 = np.array([0.0, 0.0]), np.array([1.0, 0.5])
s0, s1 = np.eye(2), np.array([[2.0, 0.3], [0.3, 1.0]])
print(kl(mu0, s0, mu1, s1), kl(mu1, s1, mu0, s0))  # expect: 0.4230280608198453 0.8014483789707307
print(f"{kl(mu0, s0, mu1, s1):.4f}")  # expect: 0.4230
