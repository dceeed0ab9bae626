import math
for test in [lambda: math.log(0), lambda: math.sqrt(-1), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.log(-1.5), lambda: math.acos(2), lambda: math.log('a')]:
    try:
        test()
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: OverflowError math range error
# expect: ValueError factorial() not defined for negative values
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: TypeError must be real number, not str
