# needs: sklearn
import numpy as np
from sklearn.preprocessing import LabelEncoder, OneHotEncoder, label_binarize
le = LabelEncoder()
print(le.fit([1, 2, 2, 6]))  # expect: LabelEncoder()
print(le.classes_, le.transform([1, 1, 2, 6]), le.inverse_transform([0, 0, 1, 2]))  # expect: [1 2 6] [0 0 1 2] [1 1 2 6]
print(LabelEncoder().fit_transform(['paris', 'paris', 'tokyo', 'amsterdam']))  # expect: [1 1 2 0]
try:
    le.transform([3])
except ValueError as error:
    print(type(error).__name__)  # expect: ValueError
print(label_binarize([1, 6], classes=[1, 2, 4, 6]))
# expect: [[1 0 0 0]
# expect:  [0 0 0 1]]
print(label_binarize(['yes', 'no', 'no', 'yes'], classes=['no', 'yes']))
# expect: [[1]
# expect:  [0]
# expect:  [0]
# expect:  [1]]
encoder = OneHotEncoder(sparse_output=False)
print(encoder.fit_transform([[1, 10], [2, 20], [1, 30]]))
# expect: [[1. 0. 1. 0. 0.]
# expect:  [0. 1. 0. 1. 0.]
# expect:  [1. 0. 0. 0. 1.]]
print(encoder.categories_)  # expect: [array([1, 2]), array([10, 20, 30])]
print(OneHotEncoder(sparse_output=False).fit_transform([['red'], ['green'], ['red']]))
# expect: [[0. 1.]
# expect:  [1. 0.]
# expect:  [0. 1.]]
