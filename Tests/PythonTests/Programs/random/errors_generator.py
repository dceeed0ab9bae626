import numpy as np
import random
rng = np.random.default_rng(0)
for call in [
    lambda: rng.integers(0), lambda: rng.integers(5, 2), lambda: rng.integers(5, 4, endpoint=True), lambda: rng.integers(-1, endpoint=True), lambda: rng.integers(2**64),
    lambda: rng.choice(0), lambda: rng.choice([]), lambda: rng.choice(5, 9, replace=False), lambda: rng.choice(2, 1, p=[.5, .6]),
    lambda: rng.choice(2, 1, p=[.5, .6, .1]), lambda: rng.choice(2, 1, p=[-.5, 1.5]), lambda: rng.choice(2, 2, p=[1, 0], replace=False),
    lambda: rng.choice(2.5), lambda: rng.poisson(-1), lambda: rng.binomial(-3, .5), lambda: rng.dirichlet([-1, 2]), lambda: rng.normal(0, -1),
    lambda: rng.uniform(5, 1), lambda: rng.uniform(0, np.inf), lambda: rng.triangular(0, 0, 0), lambda: rng.negative_binomial(1, 0),
    lambda: rng.hypergeometric(3, 3, 7), lambda: rng.foo, lambda: rng.shuffle(3), lambda: np.random.default_rng(-1), lambda: np.random.default_rng(1.5),
    lambda: np.random.default_rng("a"), lambda: np.random.default_rng([1.5]), lambda: rng.multinomial(3, []), lambda: rng.integers([1, 2], [1, 5]), lambda: rng.random(dtype=int),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError high <= 0
# expect: ValueError low >= high
# expect: ValueError low > high
# expect: ValueError high < 0
# expect: ValueError high is out of bounds for int64
# expect: ValueError a must be a positive integer unless no samples are taken
# expect: ValueError a cannot be empty unless no samples are taken
# expect: ValueError Cannot take a larger sample than population when replace is False
# expect: ValueError Probabilities do not sum to 1. See Notes section of docstring for more information.
# expect: ValueError a and p must have same size
# expect: ValueError Probabilities are not non-negative
# expect: ValueError Fewer non-zero entries in p than size
# expect: ValueError a must be a sequence or an integer, not <class 'float'>
# expect: ValueError lam < 0 or lam is NaN
# expect: ValueError n < 0
# expect: ValueError alpha < 0
# expect: ValueError scale < 0
# expect: ValueError high - low < 0
# expect: OverflowError high - low range exceeds valid bounds
# expect: ValueError left == right
# expect: ValueError p <= 0, p > 1 or p contains NaNs
# expect: ValueError ngood + nbad < nsample
# expect: AttributeError 'numpy.random._generator.Generator' object has no attribute 'foo'
# expect: TypeError object of type 'int' has no len()
# expect: ValueError expected non-negative integer
# expect: TypeError SeedSequence expects int or sequence of ints for entropy not 1.5
# expect: TypeError SeedSequence expects int or sequence of ints for entropy not a
# expect: TypeError seed must be integer
# expect: ValueError pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.
# expect: ValueError low >= high
# expect: TypeError Unsupported dtype dtype('int64') for random
