#!/usr/bin/env python3
"""Records logistic functions and divergences between softmaxes with mpmath.

Usage: python3 Tests/Oracles/logit_values.py > Tests/Fixtures/Divergence/logits.tsv

The format is that of divergence_table.py; the arguments are the exact doubles they are.
"""
import random

import mpmath

from divergence_table import exact, header, row

mpmath.mp.dps = 400
# Seed 5 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(5)


def softplus(x):
    return mpmath.log1p(mpmath.exp(x))


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


def log_odds(p):
    return mpmath.log(p / (1 - p))


def softmax(logits, temperature):
    weights = [mpmath.exp(x / temperature) for x in logits]
    total = mpmath.fsum(weights)
    return [weight / total for weight in weights]


def divergence(first, second, temperature):
    p, q = softmax(first, temperature), softmax(second, temperature)
    value = mpmath.fsum(a * mpmath.log(a / b) for a, b in zip(p, q))
    # Below that it is what 400 digits leave of 0, and 0 as a double.
    return value if value > mpmath.mpf(10) ** -330 else mpmath.mpf(0)


def reals():
    yield from (0.0, 1.0, -1.0, 20.0, -20.0, 37.0, -37.0, 36.7, -36.7, 709.0, -709.0, 745.0, -745.0, 800.0, -700.0)
    yield from (1e308, -0.5, 0.5, 0.6931471805599453, -0.6931471805599453, 5e-324, -5e-324, 1e-310)
    yield from (sign * 10.0**-power for power in range(1, 301, 23) for sign in (1, -1))
    yield from (RANDOM.gauss(0, scale) for scale in (0.1, 1, 5, 50, 200) for _ in range(8))


def probabilities():
    yield from (5e-324, 1e-310, 2.5e-308, 1e-300, 1e-17, 0.1, 0.25, 0.75, 0.9, 1 - 2.0**-53, 1 - 1e-9, 0.24999999999)
    yield from (0.5 + sign * 2.0**-power for power in (54, 53, 40, 30, 10, 3) for sign in (1, -1))
    yield from (RANDOM.random() for _ in range(20))


def cancelling():
    """Exponents whose exponentials add up to almost 1."""
    for count in (2, 3, 10, 100):
        weights = [RANDOM.gammavariate(1, 1) for _ in range(count)]
        yield [float(mpmath.log(mpmath.mpf(weight) / mpmath.fsum(weights))) for weight in weights]
    yield [-0.6931471805599453, -0.6931471805599453]
    yield [-40.0, -1e-17]
    yield [-1e-30, -700.0]


def pairs():
    for count in (2, 3, 20):
        for scale in (1.0, 10.0, 300.0):
            first = [RANDOM.gauss(0, scale) for _ in range(count)]
            yield first, [RANDOM.gauss(0, scale) for _ in range(count)]
            yield first, [x + 4.0 for x in first]
            for step in (1e-1, 1e-3, 1e-6, 1e-9, 1e-12):
                yield first, [x + step * RANDOM.gauss(0, 1) for x in first]
    yield [0.0, 0.0], [0.0, 2.0**-1070]
    yield [0.0, 0.0], [0.0, 2.0**-400]
    yield [1000.0, 0.0], [0.0, 0.0]
    yield [1000.0, 0.0], [0.0, 1000.0]
    yield [0.0, -1000.0], [0.0, -400.0]
    yield [0.0, -1000.0, -1.0], [0.0, 500.0, -1.0]
    yield [0.0, -40.0], [0.0, -20.0]
    yield [1e300, 0.0], [-1e300, 0.0]
    yield [3.0, 1.0, 2.0], [3.0, 1.0, 2.0]


def main():
    header(__file__)
    for x in reals():
        value = mpmath.mpf(x)
        row("sigmoid", x, sigmoid(value))
        row("log-sigmoid", x, -softplus(-value))
        row("softplus", x, softplus(value))
    for p in probabilities():
        row("logit", p, log_odds(mpmath.mpf(p)))
        row("log-odds", float(mpmath.log(p)), log_odds(mpmath.exp(mpmath.mpf(float(mpmath.log(p))))))
    for values in cancelling():
        row("logsumexp", values, mpmath.log(mpmath.fsum(mpmath.exp(x) for x in exact(values))))
    for temperature in (1.7e308, 1e300, 5e-300):
        for values in ([1.7e308, -1.7e308, 0.0], [1e300, 1.0, -1e300], [3e-300, 1e-300, 2e-300]):
            if max(values) / temperature < 1e5:
                row("softmax", values, temperature, softmax(exact(values), mpmath.mpf(temperature)))
    for first, second in pairs():
        for temperature in (1.0, 3.0):
            value = divergence(exact(first), exact(second), mpmath.mpf(temperature))
            row("kl-logits", first, second, temperature, value)


if __name__ == "__main__":
    main()
