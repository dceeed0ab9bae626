import numpy as np
A = np.array([[1, 2], [3, 4]])
B = np.array([[0.5, 1.0], [2.0, -1.0]])
v = np.array([1.0, 2.0])
print(np.einsum('ij,jk->ik', A, B), np.einsum('ij,jk', A, B), np.einsum('ii', A), np.einsum('ii->i', A), np.einsum('ij->ji', A))
# expect: [[ 4.5 -1. ]
# expect:  [ 9.5 -1. ]] [[ 4.5 -1. ]
# expect:  [ 9.5 -1. ]] 5 [1 4] [[1 3]
# expect:  [2 4]]
print(np.einsum('ij->i', A), np.einsum('ij->', A), np.einsum('i,i->', v, v), np.einsum('i,j->ij', v, v), np.einsum('ij,j->i', B, v), np.einsum('i,ij,j', v, B, v))
# expect: [3 7] 10 5.0 [[1. 2.]
# expect:  [2. 4.]] [2.5 0. ] 2.5
print(np.einsum('bij,bjk->bik', np.ones((2, 2, 3)), np.ones((2, 3, 1)), optimize=True).shape, np.einsum('ij,ij->i', A, A))  # expect: (2, 2, 1) [ 5 25]
print(np.tensordot(A, B, axes=1), np.tensordot(A, A), np.tensordot(A, B, axes=([0], [1])), np.tensordot(v, v, axes=0))
# expect: [[ 4.5 -1. ]
# expect:  [ 9.5 -1. ]] 30 [[ 3.5 -1. ]
# expect:  [ 5.   0. ]] [[1. 2.]
# expect:  [2. 4.]]
try:
    np.einsum('ij,jk', A)
except ValueError as e:
    print(e)  # expect: more operands provided to einstein sum function than specified in the subscripts string
