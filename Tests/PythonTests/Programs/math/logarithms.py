import math

print(math.log(8, 2), math.log(100, 10), math.log(2**1000), math.log(10**400), math.log2(2**2000), math.log10(10**500), math.log(10**400, 10))  # expect: 3.0 2.0 693.1471805599454 921.0340371976182 2000.0 500.0 399.99999999999994
print(math.log2(8), math.log2(3), math.log10(1000), math.log10(2), math.log(3**700), math.log2(7**900))  # expect: 3.0 1.584962500721156 3.0 0.3010299956639812 769.0286020676768 2526.6194298518435
for args in [(0,), (-1,), (0.0,), (10, 1), (10, 0), (10**400 * -1,)]:
    try:
        print(math.log(*args))
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ZeroDivisionError float division by zero
# expect: ValueError math domain error
# expect: ValueError math domain error
for f in [math.log2, math.log10, math.log1p, math.sqrt, math.acos, math.atanh, math.gamma, math.lgamma]:
    try:
        print(f(-1.0))
    except ValueError as e:
        print(type(e).__name__, e)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: 3.141592653589793
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
for f, x in [(math.exp, 1000), (math.cosh, 1000), (math.gamma, 200), (math.exp2, 2000), (math.expm1, 800)]:
    try:
        print(f(x))
    except OverflowError as e:
        print(type(e).__name__, e)
# expect: OverflowError math range error
# expect: OverflowError math range error
# expect: OverflowError math range error
# expect: OverflowError math range error
# expect: OverflowError math range error
print(math.log(math.inf), math.exp(-math.inf), math.log(math.nan))  # expect: inf 0.0 nan
print(math.log("x"))
# error: TypeError: must be real number, not str
