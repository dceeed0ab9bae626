import numpy as np
A = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
U, s, Vt = np.linalg.svd(A)
print(U.shape, s, Vt)
# expect: (3, 3) [9.52551809 0.51430058] [[-0.61962948 -0.78489445]
# expect:  [-0.78489445  0.61962948]]
print(U)
# expect: [[-0.2298477   0.88346102  0.40824829]
# expect:  [-0.52474482  0.24078249 -0.81649658]
# expect:  [-0.81964194 -0.40189603  0.40824829]]
U, s, Vt = np.linalg.svd(A, full_matrices=False)
print(U.shape, np.allclose(U * s @ Vt, A))  # expect: (3, 2) True
print(np.linalg.svd(A, compute_uv=False))  # expect: [9.52551809 0.51430058]
Q, R = np.linalg.qr(A)
print(Q)
# expect: [[-0.16903085  0.89708523]
# expect:  [-0.50709255  0.27602622]
# expect:  [-0.84515425 -0.34503278]]
print(R)
# expect: [[-5.91607978 -7.43735744]
# expect:  [ 0.          0.82807867]]
print(np.linalg.qr(A, mode='r'))
# expect: [[-5.91607978 -7.43735744]
# expect:  [ 0.          0.82807867]]
print(np.linalg.matrix_rank(A), np.linalg.matrix_rank(np.ones((3, 3))))  # expect: 2 1
print(np.round(np.linalg.cond(A), 10))  # expect: 18.5213053413
