#!/usr/bin/env python3
"""Records the truth table of DivergenceCore with mpmath at 60 digits and more.

Usage: python3 Tests/Oracles/divergence_values.py > Tests/Fixtures/Divergence/values.tsv

The format is that of divergence_table.py. The arguments are taken as the exact doubles they are; nothing is normalised. The draws follow from the seed below.
"""
import random

import mpmath

from divergence_table import exact, header, row

mpmath.mp.dps = 60
# Seed 2 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(2)


def divergence(p, q):
    """The generalised Kullback-Leibler divergence, sum of p log(p/q) - p + q; None if infinite."""
    total = mpmath.mpf(0)
    # Terms near each other lose twice the digits of their relative difference: 200 digits leave 60.
    with mpmath.workdps(700):
        for a, b in zip(exact(p), exact(q)):
            if a == 0:
                total += b
            elif b == 0:
                return None
            else:
                total += a * mpmath.log(a / b) - a + b
    return total


def entropy(p):
    return mpmath.fsum(-a * mpmath.log(a) for a in exact(p) if a > 0)


def cross_entropy(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return None
    return mpmath.fsum(-a * mpmath.log(b) for a, b in zip(exact(p), exact(q)) if a > 0)


def log_sum_exp(x, temperature=1):
    return mpmath.log(mpmath.fsum(mpmath.exp(a / mpmath.mpf(temperature)) for a in exact(x)))


def softmax(x, temperature):
    total = log_sum_exp(x, temperature)
    return [mpmath.exp(a / mpmath.mpf(temperature) - total) for a in exact(x)]


def log_softmax(x, temperature):
    with mpmath.workdps(400):
        total = log_sum_exp(x, temperature)
        return [a / mpmath.mpf(temperature) - total for a in exact(x)]


def normalized(weights):
    total = sum(weights)
    return [weight / total for weight in weights]


def random_distribution(count, concentration=1.0):
    return normalized([RANDOM.gammavariate(concentration, 1) + 1e-12 for _ in range(count)])


def pairs():
    yield [0.5, 0.5], [0.9, 0.1]
    yield [0.5, 0.3, 0.2], [0.4, 0.4, 0.2]
    yield [0.4, 0.3, 0.3], [0.35, 0.35, 0.3]
    yield [0.35, 0.35, 0.3], [0.4, 0.3, 0.3]
    yield [0.5, 0.3, 0.2], [0.6, 0.25, 0.15]
    yield [0.8, 0.2], [0.1, 0.9]
    yield [0.4, 0.4, 0.2], [0.3, 0.4, 0.3]
    yield [0.3, 0.4, 0.3], [0.4, 0.4, 0.2]
    yield [0.99, 0.01], [0.5, 0.5]
    yield [0.5, 0.5], [0.99, 0.01]
    yield [1.0], [1.0]
    yield [0.0, 1.0, 0.0], [0.3, 0.6, 0.1]
    yield [0.5, 0.5], [1.0, 0.0]
    yield [0.5, 0.0, 0.5], [0.5, 0.5, 0.0]
    yield [0.5, 0.5, 0.0], [0.25, 0.75, 0.0]
    yield [1.0, 1e-300], [1e-300, 1.0]
    yield [1.0, 5e-324], [5e-324, 1.0]
    yield [1.0, 1e-310], [1.0, 3e-320]
    yield [1e-300, 1.0], [1e-290, 1.0]
    for exponent in (10, 50, 100, 200, 290, 300, 307):
        tiny = 10.0**-exponent
        yield [1 - 2 * tiny, tiny, tiny], [tiny, tiny, 1 - 2 * tiny]
        yield [0.5, 0.5 - tiny, tiny], [0.25, 0.75 - tiny, tiny * 3]
    # Ratios on both sides of the places where the formulation changes: powers of two and the square root of two.
    for ratio in (0.5, 2**-0.5, 0.7071, 0.7072, 1.0, 1.4142, 1.4143, 2**0.5, 2.0, 2.8284, 2.8285, 4.0, 1024.0):
        p = 0.25 * min(ratio, 3.9)
        q = p / ratio
        yield [p, 1 - p], [q, 1 - q]
        yield [q, 1 - q], [p, 1 - p]
    # Near each other, down to the last bit.
    for step in range(1, 17):
        for count in (2, 3, 10):
            p = random_distribution(count)
            q = normalized([a * (1 + 10.0**-step * RANDOM.gauss(0, 1)) for a in p])
            yield p, q
    yield [0.5, 0.5], [0.5 + 2**-53, 0.5 - 2**-53]
    yield [1 / 3, 1 / 3, 1 / 3], [1 / 3 + 2**-54, 1 / 3, 1 / 3 - 2**-54]
    yield [0.333333, 0.333333, 0.333334], [0.333334, 0.333333, 0.333333]
    for count in (2, 3, 5, 20, 40):
        for concentration in (0.05, 0.3, 1.0, 30.0):
            for _ in range(2):
                yield random_distribution(count, concentration), random_distribution(count, concentration)


def logits():
    yield [2.5, -1.3, 8.7, 0.2]
    yield [0.0]
    yield [1.0, 1.0]
    yield [1000.0, 1000.0, 999.0]
    yield [-1000.0, -1001.0]
    yield [800.0, 0.0]
    yield [1e300, -1e300]
    yield [1e-300, -1e-300, 0.0]
    yield [-0.6931471805599453, -0.6931471805599453]
    for count in (2, 4, 30):
        for scale in (1e-8, 0.1, 1.0, 10.0, 100.0):
            for _ in range(3):
                yield [RANDOM.gauss(0, 1) * scale for _ in range(count)]


def main():
    header(__file__)
    seen = list(pairs())
    for p, q in seen:
        row("kl", p, q, divergence(p, q))
        row("cross-entropy", p, q, cross_entropy(p, q))
    for p, _ in seen:
        row("entropy", p, [], entropy(p))
    for x in logits():
        row("logsumexp", x, [], log_sum_exp(x))
        for temperature in (1.0, 0.7, 4.0):
            row("softmax", x, [temperature], softmax(x, temperature))
            row("log-softmax", x, [temperature], log_softmax(x, temperature))


if __name__ == "__main__":
    main()
