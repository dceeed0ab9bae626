import numpy as np
S = np.array([[2.0, 1.0, 0.0], [1.0, 3.0, 1.0], [0.0, 1.0, 4.0]])
w, v = np.linalg.eigh(S)
print(w)  # expect: [1.26794919 3.         4.73205081]
print(v)
# expect: [[ 0.78867513 -0.57735027  0.21132487]
# expect:  [-0.57735027 -0.57735027  0.57735027]
# expect:  [ 0.21132487  0.57735027  0.78867513]]
print(np.linalg.eigvalsh(S))  # expect: [1.26794919 3.         4.73205081]
r = np.linalg.eigh(np.array([[2.0, 1.0], [1.0, 2.0]]))
print(r.eigenvalues, r.eigenvectors, len(r))
# expect: [1. 3.] [[-0.70710678  0.70710678]
# expect:  [ 0.70710678  0.70710678]] 2
print(r)
# expect: EighResult(eigenvalues=array([1., 3.]), eigenvectors=array([[-0.70710678,  0.70710678],
# expect:        [ 0.70710678,  0.70710678]]))
print(np.allclose(v @ np.diag(w) @ v.T, S))  # expect: True
