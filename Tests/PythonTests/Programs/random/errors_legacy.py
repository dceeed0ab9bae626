import numpy as np
import random
rng = np.random.default_rng(0)
for call in [
    lambda: np.random.randint(0), lambda: np.random.randint(5, 2), lambda: np.random.randint(2**64), lambda: np.random.randint(-2**64, 5),
    lambda: np.random.choice(0), lambda: np.random.choice([]), lambda: np.random.choice(2.5), lambda: np.random.choice([[1, 2]]),
    lambda: np.random.choice(5, 3, p=[.1, .2]), lambda: np.random.choice(2, 3, p=[.1, .2]), lambda: np.random.choice(2, 3, p=[1.1, -.1]),
    lambda: np.random.choice(2, 3, False), lambda: np.random.choice(3, 2, False, p=[1, 0, 0]), lambda: np.random.choice([1, 2], p=[[.5, .5]]),
    lambda: np.random.permutation(2.5), lambda: np.random.binomial(-1, .5), lambda: np.random.binomial(1, 1.5), lambda: np.random.poisson(-1),
    lambda: np.random.exponential(-1), lambda: np.random.normal(0, -1), lambda: np.random.gamma(-1), lambda: np.random.beta(0, 1),
    lambda: np.random.uniform(0, np.inf), lambda: np.random.dirichlet([0, 2]), lambda: np.random.multinomial(3, [.5, .9, .1]),
    lambda: np.random.multinomial(-3, [.5, .5]), lambda: np.random.multinomial(3, 0.5), lambda: np.random.choice(3, p=.5),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError high <= 0
# expect: ValueError low >= high
# expect: ValueError high is out of bounds for int64
# expect: ValueError low is out of bounds for int64
# expect: ValueError a must be greater than 0 unless no samples are taken
# expect: ValueError 'a' cannot be empty unless no samples are taken
# expect: ValueError a must be 1-dimensional or an integer
# expect: ValueError a must be 1-dimensional
# expect: ValueError 'a' and 'p' must have same size
# expect: ValueError probabilities do not sum to 1
# expect: ValueError probabilities are not non-negative
# expect: ValueError Cannot take a larger sample than population when 'replace=False'
# expect: ValueError Fewer non-zero entries in p than size
# expect: ValueError 'p' must be 1-dimensional
# expect: IndexError x must be an integer or at least 1-dimensional
# expect: ValueError n < 0
# expect: ValueError p < 0, p > 1 or p is NaN
# expect: ValueError lam < 0 or lam is NaN
# expect: ValueError scale < 0
# expect: ValueError scale < 0
# expect: ValueError shape < 0
# expect: ValueError a <= 0
# expect: OverflowError Range exceeds valid bounds
# expect: ValueError alpha <= 0
# expect: ValueError sum(pvals[:-1]) > 1.0
# expect: ValueError n < 0
# expect: TypeError pvals must be a 1-d sequence
# expect: TypeError object of type 'float' has no len()
