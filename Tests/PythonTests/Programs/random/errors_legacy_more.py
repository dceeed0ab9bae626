import numpy as np
import random
rng = np.random.default_rng(0)
for call in [
    lambda: np.random.seed(-1), lambda: np.random.seed(2**32), lambda: np.random.seed(1.5), lambda: np.random.seed("a"), lambda: np.random.seed([]),
    lambda: np.random.seed([[1, 2]]), lambda: np.random.seed([1, -1]), lambda: np.random.shuffle(3), lambda: np.random.shuffle((1, 2, 3)), lambda: np.random.shuffle("abc"), lambda: np.random.normal(size=-1),
    lambda: np.random.normal(size=2.5), lambda: np.random.rand(2.5), lambda: np.random.rand(-1), lambda: np.random.geometric(0),
    lambda: np.random.triangular(0, 2, 1), lambda: np.random.triangular(3, 2, 4), lambda: np.random.triangular(3, 3, 3), lambda: np.random.zipf(1),
    lambda: np.random.standard_t(0), lambda: np.random.hypergeometric(3, 3, 7), lambda: np.random.hypergeometric(-1, 3, 2),
    lambda: np.random.vonmises(0, -1), lambda: np.random.logseries(1), lambda: np.random.negative_binomial(0, .5), lambda: np.random.wald(0, 1),
    lambda: np.random.normal([0, 1], 1, (2, 3)), lambda: np.random.normal([[1, 2]], [1, 2, 3]), lambda: np.random.normal(np.zeros((2, 3)), 1, (3,)),
    lambda: np.random.normal("a"), lambda: np.random.uniform([0, 1], [1, np.inf]), lambda: np.random.RandomState(-1), lambda: np.random.normal(foo=1),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError Seed must be between 0 and 2**32 - 1
# expect: ValueError Seed must be between 0 and 2**32 - 1
# expect: TypeError Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'safe'
# expect: TypeError Cannot cast scalar from dtype('<U1') to dtype('int64') according to the rule 'safe'
# expect: ValueError Seed must be non-empty
# expect: ValueError Seed array must be 1-d
# expect: ValueError Seed must be between 0 and 2**32 - 1
# expect: TypeError object of type 'int' has no len()
# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError 'str' object does not support item assignment
# expect: ValueError negative dimensions are not allowed
# expect: TypeError expected a sequence of integers or a single integer, got '2.5'
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError negative dimensions are not allowed
# expect: ValueError p <= 0, p > 1 or p contains NaNs
# expect: ValueError mode > right
# expect: ValueError left > mode
# expect: ValueError left == right
# expect: ValueError a <= 1 or a is NaN
# expect: ValueError df <= 0
# expect: ValueError ngood + nbad < nsample
# expect: ValueError ngood < 0
# expect: ValueError kappa < 0
# expect: ValueError p < 0, p >= 1 or p is NaN
# expect: ValueError n <= 0
# expect: ValueError mean <= 0
# expect: ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (2, 3) and arg 1 with shape (2,).
# expect: ValueError shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (1, 2) and arg 1 with shape (3,).
# expect: ValueError Output size (3,) is not compatible with broadcast dimensions of inputs (2, 3).
# expect: ValueError could not convert string to float: 'a'
# expect: OverflowError Range exceeds valid bounds
# expect: ValueError Seed must be between 0 and 2**32 - 1
# expect: TypeError normal() got an unexpected keyword argument 'foo'
