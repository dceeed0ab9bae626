#!/usr/bin/env python3
"""Records the truth table of DivergenceCore's bulk functions with mpmath.

Usage: python3 Tests/Oracles/bulk_values.py > Tests/Fixtures/Divergence/bulk.tsv

The format is that of divergence_table.py. The lists are weights: the exact doubles they are, not normalised. The draws
follow from the seed below.
"""
import random

import mpmath

from divergence_table import exact, header, row

# Where weights are a few units in the last place apart, or one is 1e-300, hundreds of digits cancel.
mpmath.mp.dps = 700
RANDOM = random.Random(30)


def as_given(p, q):
    return mpmath.fsum(a * mpmath.log(a / b) for a, b in zip(exact(p), exact(q)) if a > 0)


def generalized(p, q):
    return as_given(p, q) - mpmath.fsum(exact(p)) + mpmath.fsum(exact(q))


def normalized(p, q):
    first, second = mpmath.fsum(exact(p)), mpmath.fsum(exact(q))
    return as_given(p, q) / first - mpmath.log(first / second)


def jensen_shannon(p, q):
    middle = [(a + b) / 2 for a, b in zip(exact(p), exact(q))]
    return (as_given(p, middle) + as_given(q, middle)) / 2


def distribution(count, concentration=1.0):
    weights = [RANDOM.gammavariate(concentration, 1) + 1e-13 for _ in range(count)]
    total = sum(weights)
    return [weight / total for weight in weights]


def scaled(values):
    total = sum(values)
    return [value / total for value in values]


def pairs():
    yield [0.5, 0.5], [0.9, 0.1]
    yield [0.8, 0.2], [0.1, 0.9]
    yield [0.0, 0.25, 0.75], [0.5, 0.25, 0.25]
    yield [1.0, 1e-300], [1e-300, 1.0]
    yield [1.0, 5e-324], [5e-324, 1.0]
    yield [1.0, 1e-310, 0.5], [1.0, 3e-320, 0.25]
    yield [1e-300, 2e-300], [1.5e-300, 1.5e-300]
    yield [3e305, 1e304], [1e305, 2e304]
    yield [3.0, 5.0, 2.0], [2.5, 5.5, 2.0]
    yield [12.0, 5.0, 900.0], [0.3, 0.2, 0.5]
    # Both sides of the factor of two where the order of magnitude of the ratio changes.
    for ratio in (0.49, 0.4999999999999999, 0.5, 0.5000000000000001, 0.51, 1.99, 1.9999999999999998, 2.0, 2.01, 3.0,
                  4.0, 4.5, 7.9, 8.0, 8.1, 1e6, 1e100):
        yield [0.3, 0.7], [0.3 / ratio, 0.7]
        yield [0.3 / ratio, 0.7], [0.3, 0.7]
    for step in range(1, 17):
        for count in (2, 3, 10, 40):
            p = distribution(count)
            yield p, scaled([a * (1 + 10.0**-step * RANDOM.gauss(0, 1)) for a in p])
    yield [0.5, 0.5], [0.5 + 2**-53, 0.5 - 2**-53]
    yield [0.25, 0.75], [0.25 + 2**-54, 0.75]
    for count in (2, 7, 8, 9, 31, 33, 64, 129, 300):
        for concentration in (0.05, 1.0, 30.0):
            yield distribution(count, concentration), distribution(count, concentration)


def main():
    header(__file__)
    for p, q in pairs():
        row("generalized", p, q, generalized(p, q))
        row("as-given", p, q, as_given(p, q))
        row("normalized", p, q, normalized(p, q))
        row("jensen-shannon", p, q, jensen_shannon(p, q))


if __name__ == "__main__":
    main()
