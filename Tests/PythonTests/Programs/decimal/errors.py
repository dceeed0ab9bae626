from decimal import Decimal as D, InvalidOperation, DivisionByZero
import decimal
from fractions import Fraction as F

for f in [lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D(-1).ln(), lambda: D("inf") - D("inf"), lambda: D(1) % 0, lambda: D(1) // 0, lambda: D("1e30").quantize(D("0.01")), lambda: D(1) + 0.5, lambda: D(1) < "a", lambda: D("nan") < 1, lambda: D(None), lambda: int(D("nan")), lambda: int(D("inf")), lambda: D("1e999999") * 10, lambda: D(-8) ** D("0.5"), lambda: D(0) ** 0, lambda: D(1) + F(1, 2)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: InvalidOperation [<class 'decimal.DivisionUndefined'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
# expect: TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: TypeError conversion from NoneType to Decimal is not supported
# expect: ValueError cannot convert NaN to integer
# expect: OverflowError cannot convert Infinity to integer
# expect: Overflow [<class 'decimal.Overflow'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'Fraction'
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError), D("0.5") == F(1, 2), F(1, 3) < D("0.5"))  # expect: True True True True
print(F(D("0.125")), F("0.5") == D("0.5"), D("0.3") > F(1, 3))  # expect: 1/8 True False
D("abc")
# error: InvalidOperation: [<class 'decimal.ConversionSyntax'>]
