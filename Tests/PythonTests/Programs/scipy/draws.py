# needs: scipy
import numpy as np
from scipy import stats
print(stats.norm.rvs(size=5, random_state=42))  # expect: [ 0.49671415 -0.1382643   0.64768854  1.52302986 -0.23415337]
print(stats.norm.rvs(random_state=0), stats.norm.rvs(loc=5, scale=2, size=3, random_state=1))  # expect: 1.764052345967664 [8.24869073 3.77648717 3.9436565 ]
print(stats.norm(3, 0.5).rvs(4, random_state=2))  # expect: [2.79162108 2.97186659 1.93190195 3.8201354 ]
print(stats.norm.rvs(10, 2, 3, random_state=2))  # expect: [9.16648431 9.88746635 5.72760781]
print(stats.uniform.rvs(size=3, random_state=3), stats.uniform.rvs(1, 4, size=2, random_state=3))  # expect: [0.5507979  0.70814782 0.29090474] [3.20319161 3.83259129]
print(stats.expon.rvs(scale=2, size=3, random_state=4))  # expect: [6.82430468 1.58475195 7.20059169]
print(stats.laplace.rvs(size=3, random_state=5), stats.logistic.rvs(size=3, random_state=5))  # expect: [-0.81196148  1.3527227  -0.88324696] [-1.25408868  1.90744919 -1.34481618]
print(stats.gamma.rvs(2.5, size=3, random_state=6), stats.beta.rvs(2, 5, size=3, random_state=6))  # expect: [1.73937394 3.42662861 2.50336552] [0.16781418 0.39713469 0.63062908]
print(stats.t.rvs(4, size=3, random_state=7), stats.chi2.rvs(3, size=3, random_state=7))  # expect: [ 2.24447026  0.04134553 -0.0024114 ] [1.46458827 1.01032368 2.33779833]
print(stats.f.rvs(4, 9, size=3, random_state=8), stats.lognorm.rvs(0.5, size=3, random_state=8))  # expect: [0.59007197 0.23906552 1.08203473] [1.04665813 1.72571484 0.37776417]
print(stats.bernoulli.rvs(0.3, size=10, random_state=10), stats.bernoulli(0.5).rvs(random_state=1))  # expect: [1 0 0 1 0 0 0 1 0 0] 0
print(stats.binom.rvs(10, 0.4, size=5, random_state=11), stats.poisson.rvs(3.5, size=5, random_state=12))  # expect: [3 1 4 5 4] [2 1 2 3 2]
print(stats.geom.rvs(0.2, size=5, random_state=13), stats.randint.rvs(1, 7, size=6, random_state=14))  # expect: [ 7  2  8 16 17] [4 1 5 2 3 5]
print(stats.binom.rvs(10, 0.4, loc=100, size=3, random_state=11))  # expect: [103 101 104]
print(repr(stats.norm.rvs(random_state=3)), repr(stats.poisson.rvs(4, random_state=3)))  # expect: np.float64(1.7886284734303186) 6
print(stats.norm.rvs(size=(2, 3), random_state=15))
# expect: [[-0.31232848  0.33928471 -0.15590853]
# expect:  [-0.50178967  0.23556889 -1.76360526]]
np.random.seed(0)
print(stats.norm.rvs(size=2), np.random.normal(), stats.expon.rvs())  # expect: [1.76405235 0.40015721] 0.9787379841057392 0.5510484910954992
rng = np.random.default_rng(1)
print(stats.norm.rvs(size=2, random_state=rng), stats.randint.rvs(0, 10, size=4, random_state=rng))  # expect: [0.34558419 0.82161814] [0 1 8 9]
try:
    stats.norm.rvs(scale=-1, size=2, random_state=1)
except ValueError as error:
    print(error)  # expect: Domain error in arguments. The `scale` parameter must be positive for all distributions, and many distributions have restrictions on shape parameters. Please see the `scipy.stats.norm` documentation for details.
try:
    stats.beta.rvs(-1, 2, size=2, random_state=1)
except ValueError as error:
    print(error)  # expect: Domain error in arguments. The `scale` parameter must be positive for all distributions, and many distributions have restrictions on shape parameters. Please see the `scipy.stats.beta` documentation for details.
