# needs: sklearn
import numpy as np
from sklearn.preprocessing import StandardScaler, MinMaxScaler, normalize
from sklearn.linear_model import LinearRegression
X = np.array([[1.0, 2.0], [2.0, 0.0], [4.0, 1.0]])
s = StandardScaler()
print(s.fit_transform(X), s.mean_, s.scale_, s.var_)
# expect: [[-1.06904497  1.22474487]
# expect:  [-0.26726124 -1.22474487]
# expect:  [ 1.33630621  0.        ]] [2.33333333 1.        ] [1.24721913 0.81649658] [1.55555556 0.66666667]
print(s.inverse_transform(s.transform(X)))
# expect: [[1.00000000e+00 2.00000000e+00]
# expect:  [2.00000000e+00 1.11022302e-16]
# expect:  [4.00000000e+00 1.00000000e+00]]
m = MinMaxScaler().fit(X)
print(m.transform(X), m.data_min_, m.data_max_)
# expect: [[0.         1.        ]
# expect:  [0.33333333 0.        ]
# expect:  [1.         0.5       ]] [1. 0.] [4. 2.]
print(normalize(X), normalize(X, norm='l1'))
# expect: [[0.4472136  0.89442719]
# expect:  [1.         0.        ]
# expect:  [0.9701425  0.24253563]] [[0.33333333 0.66666667]
# expect:  [1.         0.        ]
# expect:  [0.8        0.2       ]]
model = LinearRegression().fit(np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 4.1, 6.0]))
print(np.round(model.coef_, 10), round(float(model.intercept_), 10), np.round(model.predict([[4.0]]), 10), round(model.score(np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 4.1, 6.0])), 10))  # expect: [2.] 0.0333333333 [8.03333333] 0.9991673605
