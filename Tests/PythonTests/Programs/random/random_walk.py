import numpy as np
np.random.seed(10)
steps = np.random.choice([-1, 1], size=50)
walk = np.cumsum(steps)
print(walk[-1], walk.min(), walk.max())  # expect: -2 -5 5
print(walk)
# expect: [ 1  2  1  2  1  2  3  2  3  4  3  4  5  4  3  4  3  2  1  0 -1  0 -1 -2
# expect:  -1  0 -1 -2 -1 -2 -3 -2 -3 -4 -5 -4 -3 -4 -3 -2 -1  0  1  0  1  0 -1 -2
# expect:  -3 -2]
