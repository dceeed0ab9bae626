import numpy as np
A = np.array([[2.0, 1.0], [1.0, 3.0]])
print(np.linalg.det(A))  # expect: 5.000000000000001
print(np.linalg.inv(A))
# expect: [[ 0.6 -0.2]
# expect:  [-0.2  0.4]]
print(np.linalg.solve(A, [1.0, 2.0]))  # expect: [0.2 0.6]
print(np.linalg.solve(A, np.eye(2)))
# expect: [[ 0.6 -0.2]
# expect:  [-0.2  0.4]]
print(np.linalg.slogdet(A))  # expect: SlogdetResult(sign=np.float64(1.0), logabsdet=np.float64(1.6094379124341005))
sign, logdet = np.linalg.slogdet(np.array([[0.0, 1.0], [1.0, 0.0]]))
print(sign, logdet)  # expect: -1.0 0.0
print(np.linalg.det(np.array([[1, 2], [2, 4]])))  # expect: 0.0
print(np.linalg.det(np.array([[1, 2], [3, 4]])))  # expect: -2.0000000000000004
