from decimal import Decimal
from fractions import Fraction
print(divmod(Fraction(7, 2), 1), divmod(7, Fraction(3, 2)), divmod(Fraction(-7, 2), Fraction(1, 3)))  # expect: (3, Fraction(1, 2)) (4, Fraction(1, 1)) (-11, Fraction(1, 6))
print(divmod(Decimal("7.5"), 2), divmod(-8, Decimal("3")), divmod(True, Decimal(2)))  # expect: (Decimal('3'), Decimal('1.5')) (Decimal('-2'), Decimal('-2')) (Decimal('0'), Decimal('1'))
print(divmod(Fraction(7, 2), 0.5), divmod(2.5, Fraction(1, 2)))  # expect: (7.0, 0.0) (5.0, 0.0)
print("%d %i %u" % (Fraction(10**30 + 1, 3), Decimal(10**30 + 1), Fraction(-7, 2)))  # expect: 333333333333333333333333333333 1000000000000000000000000000001 -3
print("%.2f %5.1f %e" % (Fraction(1, 3), Decimal("2.25"), Fraction(5)))  # expect: 0.33   2.2 5.000000e+00
print({Fraction(1, 2): 1, 0.5: 2, Decimal("0.5"): 3}, hash(Fraction(3)) == hash(3) == hash(Decimal(3)))  # expect: {Fraction(1, 2): 3} True
for make in (lambda: divmod(Fraction(1), "a"), lambda: divmod("a", Decimal(1)), lambda: divmod(Fraction(1), Decimal(1)), lambda: divmod(Fraction(1), 0), lambda: "%x" % Fraction(3)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError unsupported operand type(s) for divmod(): 'Fraction' and 'str'
# expect: TypeError unsupported operand type(s) for divmod(): 'str' and 'decimal.Decimal'
# expect: TypeError unsupported operand type(s) for divmod(): 'Fraction' and 'decimal.Decimal'
# expect: ZeroDivisionError integer division or modulo by zero
# expect: TypeError %x format: an integer is required, not Fraction
