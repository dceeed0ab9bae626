# needs: sklearn
import numpy as np
from sklearn.metrics.pairwise import cosine_similarity, euclidean_distances, manhattan_distances
from sklearn.metrics import pairwise_distances
X = np.array([[1, 0, 2], [0, 3, 4], [5, 1, 0]])
print(np.round(cosine_similarity(X), 6))
# expect: [[1.       0.715542 0.438529]
# expect:  [0.715542 1.       0.11767 ]
# expect:  [0.438529 0.11767  1.      ]]
print(np.round(cosine_similarity(X, [[1, 1, 1]]), 6))
# expect: [[0.774597]
# expect:  [0.80829 ]
# expect:  [0.679366]]
print(euclidean_distances(X))
# expect: [[0.         3.74165739 4.58257569]
# expect:  [3.74165739 0.         6.70820393]
# expect:  [4.58257569 6.70820393 0.        ]]
print(euclidean_distances(X, [[0, 0, 0]], squared=True))
# expect: [[ 5.]
# expect:  [25.]
# expect:  [26.]]
print(manhattan_distances(X))
# expect: [[ 0.  6.  7.]
# expect:  [ 6.  0. 11.]
# expect:  [ 7. 11.  0.]]
print(pairwise_distances(X, metric='cosine').round(6))
# expect: [[0.       0.284458 0.561471]
# expect:  [0.284458 0.       0.88233 ]
# expect:  [0.561471 0.88233  0.      ]]
print(pairwise_distances(X))
# expect: [[0.         3.74165739 4.58257569]
# expect:  [3.74165739 0.         6.70820393]
# expect:  [4.58257569 6.70820393 0.        ]]
try:
    cosine_similarity([1, 2, 3])
except ValueError as error:
    print(error)
# expect: Expected 2D array, got 1D array instead:
# expect: array=[1. 2. 3.].
# expect: Reshape your data either using array.reshape(-1, 1) if your data has a single feature or array.reshape(1, -1) if it contains a single sample.
