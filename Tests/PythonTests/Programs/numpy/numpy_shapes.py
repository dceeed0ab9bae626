import numpy as np
a = np.array([1, 2]); b = np.array([3, 4])
print(np.concatenate([a, b]), np.stack([a, b]), np.vstack([a, b]), np.hstack([a, b]), np.column_stack([a, b]), np.stack([a, b], axis=1))
# expect: [1 2 3 4] [[1 2]
# expect:  [3 4]] [[1 2]
# expect:  [3 4]] [1 2 3 4] [[1 3]
# expect:  [2 4]] [[1 3]
# expect:  [2 4]]
print(np.outer(a, b), np.dot(a, b), np.matmul(np.eye(2), b), np.expand_dims(a, 0).shape, np.squeeze(np.ones((1, 2, 1))).shape, np.repeat(a, 2), np.tile(a, 2))
# expect: [[3 4]
# expect:  [6 8]] 11 [3. 4.] (1, 2) (2,) [1 1 2 2] [1 2 1 2]
print(np.sort([3, 1, 2]), np.argsort([3, 1, 2]), np.unique([3, 1, 3, 2]), np.unique(['a'] if False else [1, 1, 5], return_counts=True), np.diff([1, 4, 9]), np.flip([1, 2]))  # expect: [1 2 3] [1 2 0] [1 2 3] (array([1, 5]), array([2, 1])) [3 5] [2 1]
print(np.concatenate([[[1, 2]], [[3, 4]]], axis=1), np.isclose(0.1 + 0.2, 0.3), np.allclose([1, 2], [1, 2 + 1e-9]), np.array_equal([1], [1]), np.bincount([0, 1, 1, 3]))  # expect: [[1 2 3 4]] True True True [1 2 0 1]
print(np.sort(np.array([[3, 1], [2, 9]]), axis=0), np.where(np.array([0, 1, 1])), np.nonzero([0, 5]), np.trace(np.eye(3)), np.broadcast_to([1, 2], (2, 2)))
# expect: [[2 1]
# expect:  [3 9]] (array([1, 2]),) (array([1]),) 3.0 [[1 2]
# expect:  [1 2]]
