import numpy as np
np.random.seed(1)
print(np.random.rand(2, 3))
# expect: [[4.17022005e-01 7.20324493e-01 1.14374817e-04]
# expect:  [3.02332573e-01 1.46755891e-01 9.23385948e-02]]
print(np.random.randn(3).shape, np.random.random((2, 2)).shape, np.random.normal(size=(1, 2, 3)).shape)  # expect: (3,) (2, 2) (1, 2, 3)
print(np.random.randint(0, 10, size=(2, 4)))
# expect: [[1 0 1 8]
# expect:  [8 3 9 8]]
print(np.random.uniform([0, 10], [1, 20]))  # expect: [ 0.09834683 14.21107625]
print(np.random.normal([0, 100], 1, (2, 2)))
# expect: [[ -1.09989127 100.04221375]
# expect:  [  0.58281521  98.89938082]]
print(np.random.normal(0, [1, 2, 3]))  # expect: [1.14472371 1.80318144 1.50748302]
print(np.random.poisson([1, 50, 1000]))  # expect: [   0   55 1029]
print(np.random.binomial([1, 100], [0.5, 0.9], size=(2, 2)))
# expect: [[ 0 86]
# expect:  [ 0 92]]
print(np.random.rand(0))  # expect: []
