import numpy as np
X = np.array([[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0]])
C = np.cov(X - X.mean(axis=0), rowvar=False)
w, v = np.linalg.eigh(C)
order = np.argsort(w)[::-1]
print(np.round(w[order], 8), np.round(w[order] / w.sum(), 6))  # expect: [1.73707382 0.05392618] [0.96989 0.03011]
print(v[:, order])
# expect: [[-0.72474155  0.68902082]
# expect:  [-0.68902082 -0.72474155]]
U, s, Vt = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
print(s ** 2 / (len(X) - 1))  # expect: [1.73707382 0.05392618]
print(Vt)
# expect: [[-0.72474155 -0.68902082]
# expect:  [-0.68902082  0.72474155]]
