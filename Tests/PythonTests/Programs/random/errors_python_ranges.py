# needs: 3.12
import random
for call in [lambda: random.seed([1]), lambda: random.seed((1, 2)), lambda: random.randint(3, 1), lambda: random.randint(1.5, 3), lambda: random.randrange(3, 1), lambda: random.randrange(5, 1, 2), lambda: random.randrange(1.5),
             lambda: random.randrange(1, None, 2), lambda: random.binomialvariate(-1, 0.5), lambda: random.binomialvariate(5, 1.5)]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
# expect: TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
# expect: ValueError empty range in randrange(3, 2)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError empty range in randrange(3, 1)
# expect: ValueError empty range in randrange(5, 1, 2)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError Missing a non-None stop argument
# expect: ValueError n must be non-negative
# expect: ValueError p must be in the range 0.0 <= p <= 1.0
