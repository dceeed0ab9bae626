import numpy as np
rng = np.random.default_rng(3)
print(rng.permutation(8), rng.permutation([1, 2, 3]))  # expect: [6 7 2 1 4 5 3 0] [2 1 3]
a = np.arange(8).reshape(4, 2)
print(rng.permutation(a))
# expect: [[6 7]
# expect:  [0 1]
# expect:  [4 5]
# expect:  [2 3]]
rng.shuffle(a)
print(a)
# expect: [[4 5]
# expect:  [6 7]
# expect:  [0 1]
# expect:  [2 3]]
print(rng.permuted(a))
# expect: [[6 3]
# expect:  [5 0]
# expect:  [2 4]
# expect:  [1 7]]
words = ["x", "y", "z"]
rng.shuffle(words)
print(words)  # expect: ['y', 'x', 'z']
