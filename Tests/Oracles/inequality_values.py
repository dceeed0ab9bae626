#!/usr/bin/env python3
"""Records the sides of inequalities between divergences with mpmath at 700 digits.

Usage: python3 Tests/Oracles/inequality_values.py > Tests/Fixtures/Divergence/inequalities.tsv

The format is that of divergence_table.py; a value is left, right, and right - left ("inf" where only right is infinite,
0 where both are). "log-sum" takes the weights as they are, the others take the exact doubles over their exact sum.
"""
import random

import mpmath

from divergence_table import exact, header, row

mpmath.mp.dps = 700
# Seed 6 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(6)
INFINITY = mpmath.inf


def divergence(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return INFINITY
    return mpmath.fsum(a * mpmath.log(a / b) for a, b in zip(p, q) if a > 0)


def entropy(p):
    return mpmath.fsum(-a * mpmath.log(a) for a in p if a > 0)


def check(name, p, q, left, right):
    limit = mpmath.mpf(10) ** -600
    slack = mpmath.mpf(0) if left == right else INFINITY if mpmath.isinf(right) else right - left
    values = [mpmath.mpf(0) if abs(value) < limit else value for value in (left, right, slack)]
    row(name, p, q, values)


def normalized(weights):
    total = sum(weights)
    return [weight / total for weight in weights]


def distribution(count, concentration=1.0):
    return normalized([RANDOM.gammavariate(concentration, 1) + 1e-12 for _ in range(count)])


def pairs():
    yield [0.5, 0.5], [0.9, 0.1]
    yield [0.4, 0.3, 0.3], [0.35, 0.35, 0.3]
    yield [1.0], [1.0]
    yield [0.5, 0.5], [0.5, 0.5]
    yield [1.0, 0.0], [0.0, 1.0]
    yield [1.0, 0.0], [0.5, 0.5]
    yield [0.5, 0.5], [1.0, 0.0]
    yield [0.25, 0.25, 0.25, 0.25], [0.5, 0.5, 0.0, 0.0]
    yield [0.1] * 10, [0.1] * 10
    yield [0.5, 0.5], [0.5 + 2**-53, 0.5 - 2**-53]
    yield [1.0], [1.0 + 2**-52]
    for exponent in (5, 17, 100, 300, 307):
        tiny = 10.0**-exponent
        yield [1 - 2 * tiny, tiny, tiny], [tiny, tiny, 1 - 2 * tiny]
        yield [0.5, 0.5 - tiny, tiny], [0.25, 0.75 - tiny * 3, tiny * 3]
    for step in range(1, 17):
        for count in (2, 5):
            p = distribution(count)
            yield p, normalized([a * (1 + 10.0**-step * RANDOM.gauss(0, 1)) for a in p])
    for count in (2, 3, 10):
        for concentration in (0.1, 1.0, 10.0):
            yield distribution(count, concentration), distribution(count, concentration)


def main():
    header(__file__)
    two = mpmath.mpf(2)
    for stored_p, stored_q in pairs():
        p, q = ([a / mpmath.fsum(exact(values)) for a in exact(values)] for values in (stored_p, stored_q))
        d, variation = divergence(p, q), mpmath.fsum(abs(a - b) for a, b in zip(p, q)) / 2
        hellinger = mpmath.fsum((mpmath.sqrt(a) - mpmath.sqrt(b)) ** 2 for a, b in zip(p, q)) / 2
        middle = [(a + b) / 2 for a, b in zip(p, q)]
        js = (divergence(p, middle) + divergence(q, middle)) / 2
        used = [(a, b) for a, b in zip(p, q) if a > 0 or b > 0]
        least = min(b for a, b in used)
        finite = all(b > 0 for a, b in used if a > 0)
        chi = mpmath.fsum((a - b) ** 2 / b for a, b in used) if least > 0 else INFINITY
        reverse = mpmath.log1p(2 * variation**2 / least) if least > 0 else INFINITY

        def add(name, left, right):
            check(name, stored_p, stored_q, left, right)

        add("gibbs", entropy(p), entropy(p) + d)
        add("maximum-entropy", entropy(p), mpmath.log(len(p)))
        add("pinsker", variation, mpmath.sqrt(d / 2))
        add("bretagnolle-huber", variation, mpmath.sqrt(-mpmath.expm1(-d)) if finite else mpmath.mpf(1))
        add("reverse-pinsker", d, reverse)
        add("chi-squared", d, mpmath.log1p(chi))
        add("le-cam-lower", hellinger, variation)
        add("le-cam-upper", variation, mpmath.sqrt(hellinger * (2 - hellinger)))
        add("hellinger", 2 * hellinger, d)
        add("jensen-shannon", js, mpmath.log(two))
        add("jensen-shannon-variation", js, variation * mpmath.log(two))
        if finite:
            a, b = exact(stored_p), exact(stored_q)
            total = mpmath.fsum(a)
            add("log-sum", total * mpmath.log(total / mpmath.fsum(b)), divergence(a, b))


if __name__ == "__main__":
    main()
