import random
for call in [
    lambda: random.choice([]), lambda: random.choice(5), lambda: random.choice({1}), lambda: random.sample([1, 2], 3),
    lambda: random.sample({1}, 1), lambda: random.sample([1, 2], -1), lambda: random.sample(5, 2), lambda: random.sample([1, 2], k=2, counts=[1]),
    lambda: random.sample([1, 2], k=2, counts=[1.5, 2]), lambda: random.choices([1, 2], [1]), lambda: random.choices([1, 2], [0, 0]),
    lambda: random.choices([], k=2), lambda: random.choices([1, 2], [1, 2], cum_weights=[1, 3]), lambda: random.choices([1, 2], 2),
    lambda: random.choices([1, 2], weights=[1, float("inf")]), lambda: random.shuffle((1, 2)), lambda: random.shuffle(5), lambda: random.expovariate(0),
    lambda: random.gammavariate(0, 1), lambda: random.betavariate(0, 1), lambda: random.getrandbits(-1), lambda: random.getrandbits(1.5),
    lambda: random.paretovariate(0), lambda: random.weibullvariate(1, 0), lambda: random.randrange(0),
    lambda: random.randrange(1, 10, 0),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError Cannot choose from an empty sequence
# expect: TypeError object of type 'int' has no len()
# expect: TypeError 'set' object is not subscriptable
# expect: ValueError Sample larger than population or is negative
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError Sample larger than population or is negative
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError The number of counts does not match the population
# expect: TypeError Counts must be integers
# expect: ValueError The number of weights does not match the population
# expect: ValueError Total of weights must be greater than zero
# expect: IndexError list index out of range
# expect: TypeError Cannot specify both weights and cumulative weights
# expect: TypeError The number of choices must be a keyword argument: k=2
# expect: ValueError Total of weights must be finite
# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError object of type 'int' has no len()
# expect: ZeroDivisionError float division by zero
# expect: ValueError gammavariate: alpha and beta must be > 0.0
# expect: ValueError gammavariate: alpha and beta must be > 0.0
# expect: ValueError number of bits must be non-negative
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ZeroDivisionError float division by zero
# expect: ZeroDivisionError float division by zero
# expect: ValueError empty range for randrange()
# expect: ValueError zero step for randrange()
