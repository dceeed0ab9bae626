# needs: scipy
import numpy as np
from scipy.spatial.distance import jensenshannon, euclidean, cityblock, cosine, cdist, pdist, squareform, minkowski, correlation, hamming, jaccard, chebyshev
p, q = [0.5, 0.3, 0.2], [0.4, 0.4, 0.2]
print(jensenshannon(p, q), jensenshannon(p, q, base=2), jensenshannon(p, q) ** 2, jensenshannon([1, 0], [0, 1], 2))  # expect: 0.07979472622921702 0.09584323377689244 0.006367198333995694 1.0
print(jensenshannon([[0.5, 0.5], [0.9, 0.1]], [[0.4, 0.6], [0.1, 0.9]], axis=1))  # expect: [0.07112939 0.60668295]
print(euclidean([1, 2], [4, 6]), cityblock([1, 2], [4, 6]), cosine([1, 0], [0, 1]), minkowski([1, 2], [4, 6], 3), chebyshev([1, 2], [4, 6]))  # expect: 5.0 7 1.0 4.497941445275415 4
print(cosine([1, 2, 3], [2, 4, 7]), correlation([1, 2, 3], [2, 4, 7]), hamming([1, 0, 1], [1, 1, 1]), jaccard([True, False, True], [True, True, True]))  # expect: 0.0025913492639303426 0.006600732201217152 0.3333333333333333 0.3333333333333333
X = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
print(pdist(X), squareform(pdist(X)), cdist(X, X[:2], 'cityblock'))
# expect: [ 5. 10.  5.] [[ 0.  5. 10.]
# expect:  [ 5.  0.  5.]
# expect:  [10.  5.  0.]] [[ 0.  7.]
# expect:  [ 7.  0.]
# expect:  [14.  7.]]
