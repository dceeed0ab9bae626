import numpy as np
rng = np.random.default_rng(42)
print(rng.random(3))  # expect: [0.77395605 0.43887844 0.85859792]
print(rng.normal(size=(2, 3)))
# expect: [[ 0.94056472 -1.95103519 -1.30217951]
# expect:  [ 0.1278404  -0.31624259 -0.01680116]]
print(rng.integers(0, 10, size=10))  # expect: [8 4 5 3 1 9 7 6 4 8]
print(rng.integers(1, 6, endpoint=True, size=8))  # expect: [4 3 3 2 1 4 6 1]
print(rng.integers(low=0, high=[3, 5, 1000]))  # expect: [  2   4 276]
print(rng.standard_normal((2, 2)), rng.uniform(0, 10, 3))
# expect: [[-0.18486236 -0.68092954]
# expect:  [ 1.22254134 -0.15452948]] [7.78383497 1.94638708 4.66721004]
print(rng.random((2, 2), dtype=np.float64), rng.random(None))
# expect: [[0.04380377 0.15428949]
# expect:  [0.68304895 0.74476216]] 0.96750973243421
print(rng.integers(2, size=6, dtype=bool))  # expect: [False False False False  True False]
