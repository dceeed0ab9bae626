import numpy as np
np.random.seed(42)
print(np.random.permutation(10))  # expect: [8 1 5 0 7 2 9 4 3 6]
print(np.random.permutation([3, 1, 4, 1, 5]))  # expect: [1 3 1 5 4]
a = np.arange(6).reshape(3, 2)
print(np.random.permutation(a))
# expect: [[4 5]
# expect:  [2 3]
# expect:  [0 1]]
np.random.shuffle(a)
print(a)
# expect: [[0 1]
# expect:  [2 3]
# expect:  [4 5]]
items = ["a", "b", "c", "d"]
np.random.shuffle(items)
print(items)  # expect: ['d', 'c', 'b', 'a']
b = np.arange(10)
np.random.shuffle(b[::2])
print(b)  # expect: [0 1 4 3 8 5 2 7 6 9]
print(np.random.shuffle([1]))  # expect: None
