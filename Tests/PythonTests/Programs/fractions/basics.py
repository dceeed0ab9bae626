from fractions import Fraction as F
import math

a = F(1, 3)
b = F("0.25")
print(a, b, repr(a), F(6, -4), F(5), F("-7/21"), F("1.5e2"), F(0.5), F(0.1), F("  3 "), F(F(1, 2), F(3, 4)), F())  # expect: 1/3 1/4 Fraction(1, 3) -3/2 5 -1/3 150 1/2 3602879701896397/36028797018963968 3 2/3 0
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -2, (-a) ** 3, 2 ** F(3), F(4) ** F(1, 2), 2 ** F(1, 2))  # expect: 7/12 1/12 1/12 4/3 1 1/12 1/9 9 -1/27 8 2.0 1.4142135623730951
print(a + 1, 1 - a, 2 * a, 1 / a, 7 // a, 7 % F(2, 3), a + 0.5, 0.5 * a, a ** 0.5, a ** 0)  # expect: 4/3 2/3 2/3 3 21 1/3 0.8333333333333333 0.16666666666666666 0.5773502691896257 1
print(a == F(2, 6), F(1, 2) == 0.5, F(1, 2) == F("0.5"), a < b, a > 0.3, a <= 1, F(3) == 3, a != b, 0.5 <= F(1, 2))  # expect: True True True False True True True True True
print(float(a), int(F(7, 2)), int(F(-7, 2)), round(F(5, 2)), round(F(7, 2)), round(F(10, 3), 2), round(F(1234), -2), math.floor(F(-1, 2)), math.ceil(F(1, 2)), math.trunc(F(-5, 2)))  # expect: 0.3333333333333333 3 -3 2 4 333/100 1200 -1 1 -2
print(a.numerator, a.denominator, abs(F(-1, 2)), -a, +a, bool(F(0)), a.as_integer_ratio())  # expect: 1 3 1/2 -1/3 1/3 False (1, 3)
print(F(math.pi).limit_denominator(), F(math.pi).limit_denominator(100), F("3.1415926535897932").limit_denominator(1000), F(1, 3).limit_denominator(1))  # expect: 3126535/995207 311/99 355/113 0
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(1, 3)), hash(F(-1, 3)), {F(1, 2): "a"}[0.5], len({F(1, 2), 0.5, F(2, 4)}))  # expect: True True 1537228672809129301 -1537228672809129301 a 1
print(sum([F(1, 2), F(1, 3), F(1, 6)]), sum(F(1, k) for k in range(1, 20)), max(F(1, 2), F(2, 3)), sorted([F(1, 2), F(1, 3), 0.4]))  # expect: 1 275295799/77597520 2/3 [Fraction(1, 3), 0.4, Fraction(1, 2)]
print(F.from_float(0.75), F.from_decimal.__name__ if False else "", math.sqrt(F(1, 4)), isinstance(a, F), divmod(F(7, 2), F(1, 2)), pow(F(1, 2), 3))  # expect: 3/4  0.5 True (7, Fraction(0, 1)) 1/8
p = [F(1, 6)] * 6
print(sum(p), sum(x * i for i, x in enumerate(p, 1)), [str(x) for x in p[:2]], f"{a}", f"{a!s:>6}", "%s" % a, "%.3f" % a)  # expect: 1 7/2 ['1/6', '1/6'] 1/3    1/3 1/3 0.333
print(F(1, 2) == "x", F(1, 2) != None, F(10**30, 10**29), F(True))  # expect: False True 10 1
