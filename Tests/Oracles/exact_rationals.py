#!/usr/bin/env python3
"""Records arithmetic with rationals, their nearest doubles and their roundings, with Python's fractions and decimal.

Usage: python3 Tests/Oracles/exact_rationals.py > Tests/Fixtures/Divergence/exact-rationals.tsv

One case a line, separated by tabs: what is computed, the operands, the result. Rationals are written as integers,
decimals or fractions.
"""
import decimal
import math
import random
from decimal import Decimal
from fractions import Fraction

from divergence_table import header

# Seed 11 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(11)
decimal.getcontext().prec = 3000
decimal.getcontext().Emax = 10**6
decimal.getcontext().Emin = -(10**6)


def case(name, *columns):
    print(name, *columns, sep="\t")


def integer(bits):
    """A random integer, sometimes with long runs of ones or zeros, which is where carries go wrong."""
    style = RANDOM.randrange(4)
    if style == 0:
        return RANDOM.getrandbits(bits) | 1
    if style == 1:
        return (1 << bits) - RANDOM.randrange(1, 4)
    if style == 2:
        return (1 << bits) + RANDOM.randrange(4)
    value = 0
    while value.bit_length() < bits:
        run = RANDOM.randrange(1, 90)
        value = (value << run) | (((1 << run) - 1) if RANDOM.random() < 0.5 else 0) | (value == 0)
    return value


def rational():
    bits = RANDOM.choice((3, 20, 60, 64, 65, 127, 128, 129, 192, 300, 700))
    top = integer(bits) * RANDOM.choice((1, -1))
    bottom = integer(RANDOM.choice((1, 3, 60, 64, 128, 200, bits)))
    common = max(1, integer(RANDOM.choice((1, 1, 30, 64, 150))))
    return Fraction(top * common, max(1, bottom) * common)


def arithmetic():
    for _ in range(120):
        a, b = rational(), rational()
        if RANDOM.random() < 0.1:
            b = a + Fraction(1, integer(200) + 2)
        for name, value in (("sum", a + b), ("difference", a - b), ("product", a * b), ("quotient", a / b)):
            case(name, a, b, value)
        case("order", a, b, (a > b) - (a < b))


def texts():
    for text in (
        "0", "-0", "+0.0", "0.35", ".5", "5.", "1e-10", "-2.5E+3", "1/3", "-4/6", "0.1/0.3", "00012.500", "1E+2",
        "123456789012345678901234567890.123456789012345678901234567890e-15", "2.5e3", "9" * 400, "1e-400", "7e400",
        "0." + "0" * 300 + "1", "18446744073709551616", "18446744073709551615", "0.30000000000000004",
    ):
        parts = [Fraction(Decimal(part)) for part in text.split("/")]
        case("text", text, parts[0] / parts[1] if len(parts) == 2 else parts[0])
    for _ in range(80):
        digits = "".join(RANDOM.choice("0123456789") for _ in range(RANDOM.randrange(1, 60)))
        point = RANDOM.randrange(len(digits) + 1)
        text = f"{RANDOM.choice(('', '-', '+'))}{digits[:point]}.{digits[point:]}e{RANDOM.randrange(-80, 80)}"
        case("text", text, Fraction(Decimal(text)))


def doubles():
    """Rationals and their nearest doubles, also around ties, the subnormal range and overflow."""
    for _ in range(70):
        value = rational() * Fraction(2) ** RANDOM.randrange(-1100, 1100)
        case("nearest", value, nearest(value))
    for _ in range(70):
        double = RANDOM.choice((1, -1)) * RANDOM.random() * 2.0 ** RANDOM.choice((0, 40, -500, -1021, -1060, 1023))
        if double == 0:
            continue
        exact = Fraction(double)
        step = Fraction(math.nextafter(abs(double), math.inf)) - abs(exact)
        case("exactly", repr(double), exact)
        case("shortest", repr(double), Fraction(Decimal(repr(double))))
        for tie in (exact + step / 2, exact + step / 2 + Fraction(1, 10**400), exact + step / 2 - Fraction(1, 10**400)):
            case("nearest", tie, nearest(tie))
    greatest = Fraction(1.7976931348623157e308)
    for value in (greatest, greatest + 1, greatest + 2**969, greatest + 2**970 - 1, greatest + 2**970, 2**1024, Fraction(10) ** 2000):
        case("nearest", value, nearest(Fraction(value)))
    for value in (Fraction(1, 2**1074), Fraction(1, 2**1075), Fraction(3, 2**1076), Fraction(1, 2**1076), Fraction(1, 10**2000)):
        case("nearest", value, nearest(value))


def nearest(value):
    try:
        return repr(float(value))
    except OverflowError:
        return "-inf" if value < 0 else "inf"


def roundings():
    """A terminating decimal, a number of decimals, and the decimal rounded half to even, half up, and cut off."""
    for _ in range(400):
        places = RANDOM.randrange(0, 8)
        value = Decimal(RANDOM.randrange(-10**6, 10**6)).scaleb(-RANDOM.randrange(0, 8))
        if RANDOM.random() < 0.4:
            value = (Decimal(RANDOM.randrange(-3000, 3000)) + Decimal("0.5")).scaleb(-places)
        unit = Decimal(1).scaleb(-places)
        modes = (decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_DOWN)
        case("rounding", value, *(f"{value.quantize(unit, mode):f}" for mode in modes))


def main():
    header(__file__)
    arithmetic()
    texts()
    doubles()
    roundings()


if __name__ == "__main__":
    main()
