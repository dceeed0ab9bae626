# needs: sklearn
import numpy as np
from sklearn.model_selection import train_test_split
X = np.arange(20).reshape(10, 2)
y = np.arange(10)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=42)
print(X_train)
# expect: [[ 0  1]
# expect:  [14 15]
# expect:  [ 4  5]
# expect:  [18 19]
# expect:  [ 8  9]
# expect:  [ 6  7]
# expect:  [12 13]]
print(X_test)
# expect: [[16 17]
# expect:  [ 2  3]
# expect:  [10 11]]
print(y_train)  # expect: [0 7 2 9 4 3 6]
print(y_test)  # expect: [8 1 5]
print(train_test_split(y, random_state=0))  # expect: [array([9, 1, 6, 7, 3, 0, 5]), array([2, 8, 4])]
print(train_test_split(list('abcdefgh'), test_size=2, random_state=1))  # expect: [['b', 'g', 'a', 'e', 'd', 'f'], ['h', 'c']]
print(train_test_split(y, train_size=0.5, random_state=3))  # expect: [array([6, 7, 0, 3, 8]), array([5, 4, 1, 2, 9])]
print(train_test_split(y, train_size=4, test_size=2, random_state=3))  # expect: [array([1, 2, 9, 6]), array([5, 4])]
print(train_test_split(y, shuffle=False))  # expect: [array([0, 1, 2, 3, 4, 5, 6]), array([7, 8, 9])]
a, b = train_test_split((1, 2, 3, 4, 5), test_size=0.4, random_state=7)
print(a, b)  # expect: [3, 2, 5] [1, 4]
labels = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1]
print(train_test_split(y, labels, test_size=0.3, stratify=labels, random_state=42))  # expect: [array([5, 3, 1, 7, 9, 4, 0]), array([2, 8, 6]), [1, 0, 0, 1, 1, 1, 0], [0, 1, 1]]
print(train_test_split(y, test_size=5, stratify=np.array(labels), random_state=2))  # expect: [array([2, 4, 5, 3, 8]), array([0, 7, 6, 1, 9])]
np.random.seed(5)
print(train_test_split(y, test_size=0.2))  # expect: [array([2, 4, 7, 1, 0, 8, 6, 3]), array([9, 5])]
print(train_test_split(y, test_size=0.2))  # expect: [array([6, 3, 8, 1, 4, 7, 9, 0]), array([2, 5])]
print(np.random.rand())  # expect: 0.1583098677126512
rng = np.random.RandomState(4)
print(train_test_split(y, test_size=0.2, random_state=rng))  # expect: [array([4, 9, 2, 6, 0, 1, 5, 7]), array([3, 8])]
for arguments in [dict(test_size=10), dict(train_size=0.9, test_size=0.2), dict(train_size=7, test_size=4)]:
    try:
        train_test_split(y, **arguments)
    except ValueError as error:
        print(error)
# expect: test_size=10 should be either positive and smaller than the number of samples 10 or a float in the (0, 1) range
# expect: The sum of test_size and train_size = 1.1, should be in the (0, 1) range. Reduce test_size and/or train_size.
# expect: The sum of train_size and test_size = 11, should be smaller than the number of samples 10. Reduce test_size and/or train_size.
try:
    train_test_split(y, [1, 2])
except ValueError as error:
    print(error)  # expect: Found input variables with inconsistent numbers of samples: [10, 2]
try:
    train_test_split()
except ValueError as error:
    print(error)  # expect: At least one array required as input
try:
    train_test_split([1])
except ValueError as error:
    print(error)  # expect: With n_samples=1, test_size=0.25 and train_size=None, the resulting train set will be empty. Adjust any of the aforementioned parameters.
