#!/usr/bin/env python3
"""Records elementary functions of double-double numbers with mpmath.

Usage: python3 Tests/Oracles/double_double_values.py > Tests/Fixtures/Divergence/double-double.tsv

The format is that of divergence_table.py, but an argument is the two parts of a double-double, and so is the value.
"""
import random

import mpmath

from divergence_table import header

mpmath.mp.dps = 80
RANDOM = random.Random(3)

FUNCTIONS = {
    "exponential": (mpmath.exp, (-700, 700), 1e-300),
    "exponential-minus-one": (mpmath.expm1, (-90, 700), 1e-300),
    "exponential-excess": (lambda x: mpmath.expm1(x) - x, (-90, 600), 1e-140),
    "logarithm": (mpmath.log, (0, 1e3), 1e-300),
    "logarithm-one-plus": (mpmath.log1p, (-0.999, 50), 1e-300),
    "logarithmic-excess": (lambda x: x - mpmath.log1p(x), (-0.999, 50), 1e-140),
    "square-root": (mpmath.sqrt, (0, 1e10), 1e-300),
}


def parts(value):
    high = float(value)
    return high, float(value - mpmath.mpf(high))


def arguments(bounds, least):
    low, high = bounds
    yield from (RANDOM.uniform(low, high) for _ in range(60))
    for _ in range(60):
        size = mpmath.mpf(10) ** RANDOM.uniform(float(mpmath.log10(least)), -0.5)
        yield size if low >= 0 or RANDOM.random() < 0.5 else -size
    if low >= 0:
        yield from (1 + RANDOM.choice((-1, 1)) * mpmath.mpf(2) ** -k for k in range(1, 100, 7))
    yield from (x for x in (0.35, 0.3466, 2.0**-12, 2.0**-12 - 2.0**-65, 1.4142135623730951) if low < x < high)


def main():
    header(__file__)
    for name, (function, bounds, least) in FUNCTIONS.items():
        for argument in arguments(bounds, least):
            argument = mpmath.mpf(argument)
            high, low = parts(argument + argument * mpmath.mpf(2) ** -60 * RANDOM.uniform(-1, 1))
            with mpmath.workdps(400):
                value = parts(function(mpmath.mpf(high) + mpmath.mpf(low)))
            print(name, f"{high!r} {low!r}", f"{value[0]!r} {value[1]!r}", sep="\t")


if __name__ == "__main__":
    main()
