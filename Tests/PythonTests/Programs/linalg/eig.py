import numpy as np
w, v = np.linalg.eig(np.array([[4.0, 1.0], [2.0, 3.0]]))
print(w)  # expect: [5. 2.]
print(v)
# expect: [[ 0.70710678 -0.4472136 ]
# expect:  [ 0.70710678  0.89442719]]
print(np.linalg.eigvals(np.array([[1.0, 2.0], [3.0, 4.0]])))  # expect: [-0.37228132  5.37228132]
print(np.linalg.eig(np.diag([3.0, 1.0, 2.0])))
# expect: EigResult(eigenvalues=array([3., 1., 2.]), eigenvectors=array([[1., 0., 0.],
# expect:        [0., 1., 0.],
# expect:        [0., 0., 1.]]))
P = np.array([[0.9, 0.1], [0.5, 0.5]])
w, v = np.linalg.eig(P.T)
i = np.argmax(w)
s = v[:, i] / v[:, i].sum()
print(s)  # expect: [0.83333333 0.16666667]
