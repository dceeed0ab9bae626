# needs: sklearn
import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold
X = np.arange(14).reshape(7, 2)
kf = KFold(n_splits=3)
print(kf, kf.get_n_splits(X))  # expect: KFold(n_splits=3, random_state=None, shuffle=False) 3
for i, (train, test) in enumerate(kf.split(X)):
    print(i, train, test)
# expect: 0 [3 4 5 6] [0 1 2]
# expect: 1 [0 1 2 5 6] [3 4]
# expect: 2 [0 1 2 3 4] [5 6]
for train, test in KFold(3, shuffle=True, random_state=1).split(X):
    print(train, test, X[test])
# expect: [0 3 4 5] [1 2 6] [[ 2  3]
# expect:  [ 4  5]
# expect:  [12 13]]
# expect: [1 2 3 5 6] [0 4] [[0 1]
# expect:  [8 9]]
# expect: [0 1 2 4 6] [3 5] [[ 6  7]
# expect:  [10 11]]
y = np.array([0, 1, 1, 0, 1, 0, 1])
for train, test in StratifiedKFold(n_splits=3).split(X, y):
    print(train, test)
# expect: [3 4 5 6] [0 1 2]
# expect: [0 1 2 5 6] [3 4]
# expect: [0 1 2 3 4] [5 6]
for train, test in StratifiedKFold(n_splits=2, shuffle=True, random_state=3).split(X, y):
    print(train, test)
# expect: [1 2 5] [0 3 4 6]
# expect: [0 3 4 6] [1 2 5]
try:
    KFold(1)
except ValueError as error:
    print(error)  # expect: k-fold cross-validation requires at least one train/test split by setting n_splits=2 or more, got n_splits=1.
try:
    list(KFold(8).split(X))
except ValueError as error:
    print(error)  # expect: Cannot have number of splits n_splits=8 greater than the number of samples: n_samples=7.
print(KFold(n_splits=4, shuffle=True, random_state=2))  # expect: KFold(n_splits=4, random_state=2, shuffle=True)
