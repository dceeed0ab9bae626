#!/usr/bin/env python3
"""Records special functions of double-double numbers with mpmath.

Usage: python3 Tests/Oracles/special_function_values.py > Tests/Fixtures/Divergence/special-functions.tsv

The format is that of double_double_values.py: an argument is the two parts of a double-double, and so is the value.
"""
import random

import mpmath

from divergence_table import header
from double_double_values import parts

mpmath.mp.dps = 80
RANDOM = random.Random(5)


def gamma_shape_entropy(x):
    return x + mpmath.loggamma(x) + (1 - x) * mpmath.digamma(x)


def normal_distribution_function(x):
    return mpmath.erfc(-x / mpmath.sqrt(2)) / 2


# The function, and the ranges of the logarithm (base 10) of its argument; "negative" where it may have either sign.
FUNCTIONS = {
    "log-gamma": (mpmath.loggamma, (-300, 300), False),
    "digamma": (mpmath.digamma, (-100, 300), False),
    "gamma-shape-entropy": (gamma_shape_entropy, (-100, 100), False),
    "error-function": (mpmath.erf, (-280, 1.2), True),
    "complementary-error-function": (mpmath.erfc, (-30, 1.41), True),
    "normal-distribution-function": (normal_distribution_function, (-30, 1.55), True),
}
EDGES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.4616321449683622, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 23.0, 23.5, 24.0, 24.5)


def arguments(bounds, signed):
    yield from (10 ** RANDOM.uniform(*bounds) for _ in range(40))
    yield from (10 ** RANDOM.uniform(max(bounds[0], -2), min(bounds[1], 2)) for _ in range(60))
    for edge in EDGES:
        yield edge
        yield from (edge * (1 + sign * 10 ** RANDOM.uniform(-15, -1)) for sign in (1, -1))
    if signed:
        yield from (-(10 ** RANDOM.uniform(max(bounds[0], -10), bounds[1])) for _ in range(40))


def main():
    header(__file__)
    for name, (function, bounds, signed) in FUNCTIONS.items():
        for argument in arguments(bounds, signed):
            argument = mpmath.mpf(argument)
            high, low = parts(argument + argument * mpmath.mpf(2) ** -60 * RANDOM.uniform(-1, 1))
            with mpmath.workdps(450 if abs(high) > 1e-100 else 800):
                value = parts(function(mpmath.mpf(high) + mpmath.mpf(low)))
            print(name, f"{high!r} {low!r}", f"{value[0]!r} {value[1]!r}", sep="\t")


if __name__ == "__main__":
    main()
