from fractions import Fraction as F

for f in [lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(None), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1, 2) / 0, lambda: F(1, 2) // 0, lambda: F(1, 2) % 0, lambda: F(0) ** -1, lambda: F("1 / 2") if False else F("1//2"), lambda: F(1, 2) + "a", lambda: F(1, 2) < "a", lambda: F(1, 2).limit_denominator(0)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ValueError Invalid literal for Fraction: 'x'
# expect: ZeroDivisionError Fraction(1, 0)
# expect: TypeError both arguments should be Rational instances
# expect: TypeError argument should be a string or a Rational instance
# expect: ValueError cannot convert NaN to integer ratio
# expect: OverflowError cannot convert Infinity to integer ratio
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError integer modulo by zero
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ValueError Invalid literal for Fraction: '1//2'
# expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# expect: TypeError '<' not supported between instances of 'Fraction' and 'str'
# expect: ValueError max_denominator should be at least 1
print(F(1, 3) + None)
# error: TypeError: unsupported operand type(s) for +: 'Fraction' and 'NoneType'
