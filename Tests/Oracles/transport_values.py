#!/usr/bin/env python3
"""Records distances of distributions on the real line with mpmath at 120 digits.

Usage: python3 Tests/Oracles/transport_values.py > Tests/Fixtures/Divergence/transport.tsv

The format is that of divergence_table.py: masses of P, positions of P, masses of Q, positions of Q, and the order
of the Wasserstein distance. The arguments are taken as the exact doubles they are; masses are divided by their sums.
"""
import math
import random
from fractions import Fraction

import mpmath

from divergence_table import header, row
from generated_lists import generated

mpmath.mp.dps = 120
# Seed 6 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(6)


def number(fraction):
    return mpmath.mpf(fraction.numerator) / fraction.denominator


def shares(masses):
    exact = [Fraction(mass) for mass in masses]
    total = sum(exact)
    return [mass / total for mass in exact]


def distribution_functions(p, x, q, y):
    """Each position with F and G there, as fractions."""
    p, q = shares(p), shares(q)
    for position in sorted({*map(Fraction, x), *map(Fraction, y)}):
        yield (
            position,
            sum(mass for mass, place in zip(p, x) if place <= position),
            sum(mass for mass, place in zip(q, y) if place <= position),
        )


def steps(p, x, q, y):
    """F - G with the length over which it holds."""
    functions = list(distribution_functions(p, x, q, y))
    for (here, f, g), (there, _, _) in zip(functions, functions[1:]):
        yield f - g, there - here


def wasserstein(p, x, q, y, order):
    """The integral of the quantile functions' difference, level by level."""
    if order == 1:
        return number(sum(abs(excess) * length for excess, length in steps(p, x, q, y)))
    functions = list(distribution_functions(p, x, q, y))
    levels = sorted({level for _, f, g in functions for level in (f, g)} | {Fraction(0)})
    total = mpmath.mpf(0)
    for low, high in zip(levels, levels[1:]):
        source = next(position for position, f, _ in functions if f >= high)
        target = next(position for position, _, g in functions if g >= high)
        if source != target:
            total += number(high - low) * number(abs(source - target)) ** mpmath.mpf(order)
    return total ** (1 / mpmath.mpf(order))


def energy(p, x, q, y):
    return mpmath.sqrt(number(2 * sum(excess**2 * length for excess, length in steps(p, x, q, y))))


def kolmogorov_smirnov(p, x, q, y):
    return number(max((abs(excess) for excess, _ in steps(p, x, q, y)), default=Fraction(0)))


def normalized(weights):
    total = sum(weights)
    return [weight / total for weight in weights]


def drawn(count):
    return normalized([RANDOM.gammavariate(1, 1) + 1e-12 for _ in range(count)])


def positions(count, scale=1.0):
    return [RANDOM.gauss(0, 1) * scale for _ in range(count)]


def cases():
    line = [0.0, 1.0, 2.0, 3.0]
    yield [0.5, 0.5, 0.0, 0.0], line, [0.0, 0.0, 0.5, 0.5], line
    yield [0.25] * 4, line, [0.1, 0.2, 0.3, 0.4], line
    yield [0.25] * 4, line[::-1], [0.1, 0.2, 0.3, 0.4], line
    yield [1.0], [3.0], [1.0], [-0.5]
    yield [1.0], [3.0], [1.0], [3.0]
    yield [0.5, 0.5], [1.0, 1.0], [0.25, 0.75], [1.0, 2.0]
    yield [0.2, 0.3, 0.5], [5.0, 1.0, 5.0], [0.6, 0.4], [1.0, 5.0]
    yield [0.5, 0.5], [0.0, 1.0], [0.5, 0.5], [1.0, 2.0]
    yield [1.0, 1e-300], [0.0, 1.0], [1.0, 2e-300], [0.0, 1.0]
    yield [1.0, 1e-300], [0.0, 1e200], [1.0], [0.0]
    yield [1.0], [1e-320], [1.0], [3e-320]
    yield [1.0], [-1e308], [1.0], [7e307]
    yield [0.5, 0.5], [1e16, 1e16 + 2], [0.5, 0.5], [1e16, 1e16 + 4]
    for scale in (1e-200, 1.0, 1e100):
        for counts in ((2, 2), (3, 5), (8, 4), (20, 20)):
            yield drawn(counts[0]), positions(counts[0], scale), drawn(counts[1]), positions(counts[1], scale)
    for exponent in (1, 3, 6, 9, 12, 14, 15, 16):
        for count in (2, 4, 10):
            p = drawn(count)
            x = positions(count)
            yield p, x, normalized([a * (1 + 10.0**-exponent * RANDOM.gauss(0, 1)) for a in p]), x
            moved = [place + 10.0**-exponent * RANDOM.gauss(0, 1) for place in x]
            yield p, x, p, moved
    integers = [float(RANDOM.randrange(12)) for _ in range(30)]
    yield drawn(30), integers, drawn(30), integers[::-1]


def long_wasserstein(p, q, order):
    """At the positions 0, 1, 2, …: exact masses, moved in order."""
    p, q = shares(p), shares(q)
    # Integers are quicker than fractions: all masses over one denominator.
    unit = math.lcm(*(mass.denominator for mass in (*p, *q)))
    p, q = ([int(mass * unit) for mass in masses] for masses in (p, q))
    source = target = cost = 0
    left, wanted = p[0], q[0]
    while source < len(p) and target < len(q):
        moved = min(left, wanted)
        cost += moved * abs(source - target) ** order
        left, wanted = left - moved, wanted - moved
        if left == 0:
            source += 1
            left = p[source] if source < len(p) else 0
        if wanted == 0:
            target += 1
            wanted = q[target] if target < len(q) else 0
    return (mpmath.mpf(cost) / unit) ** (1 / mpmath.mpf(order))


def main():
    header(__file__)
    for base, spread, step in ((1, 64, 64), (1_000_000, 64, 4)):
        arguments = [100_000, 54321, base, spread, step]
        p, q = generated(*arguments)
        for order in (1, 2):
            row("generated-wasserstein", arguments, order, long_wasserstein(p, q, order))
    for p, x, q, y in cases():
        for order in (1.0, 1.5, 2.0, 3.0, 40.0):
            row("wasserstein", p, x, q, y, order, wasserstein(p, x, q, y, order))
        row("energy", p, x, q, y, energy(p, x, q, y))
        row("kolmogorov-smirnov", p, x, q, y, kolmogorov_smirnov(p, x, q, y))


if __name__ == "__main__":
    main()
