#!/usr/bin/env python3
"""Records the terms of divergences with mpmath at 80 digits: what DivergenceCore's traces show.

Usage: python3 Tests/Oracles/trace_values.py > Tests/Fixtures/Divergence/traces.tsv

The format is that of divergence_table.py; a value is the list of the contributions with the total at its end. Natural
logarithms; nothing is normalised.
"""
import random

import mpmath
from mpmath import exp, log, mpf, sqrt

from divergence_table import exact, header, row
from divergence_values import normalized

# After the import, which sets its own.
mpmath.mp.dps = 80
# Seed 5 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(5)
INFINITY = mpf("inf")


def weighted(weight, numerator, denominator):
    """weight · log(numerator/denominator), 0 for no weight, infinite over 0."""
    if weight == 0:
        return mpf(0)
    return INFINITY if denominator == 0 else weight * log(numerator / denominator)


def summed(terms, finish=lambda total: total):
    total = INFINITY if INFINITY in terms else mpmath.fsum(terms)
    return terms + [finish(total)]


def jeffreys(a, b):
    if a == b:
        return mpf(0)
    return (a - b) * log(a / b) if a and b else INFINITY


def middle(a, b):
    return (weighted(a, 2 * a, a + b) + weighted(b, 2 * b, a + b)) / 2


def power(a, b, order):
    if a == 0 or (b == 0 and order < 1):
        return mpf(0)
    return INFINITY if b == 0 else exp(order * log(a) + (1 - order) * log(b))


def chi_squared(a, b):
    return mpf(0) if a == b else (a - b) ** 2 / b if b else INFINITY


def relative(total, order, of_p, of_q):
    """The sum of powers over what it is for equal distributions, as far as the stored sums allow."""
    equal = order * of_p + (1 - order) * of_q
    return total / equal if order < 1 else 1 + (total - equal) / of_p


def of_pairs(p, q):
    pairs = list(zip(exact(p), exact(q)))
    yield "entropy", [], summed([-weighted(a, a, mpf(1)) for a, _ in pairs])
    yield "cross-entropy", [], summed([weighted(a, mpf(1), b) for a, b in pairs])
    difference = mpmath.fsum(b - a for a, b in pairs)
    yield "kl", [], summed([weighted(a, a, b) for a, b in pairs], lambda total: total + difference)
    yield "generalized-kl", [], summed([weighted(a, a, b) - a + b for a, b in pairs])
    yield "jeffreys", [], summed([jeffreys(a, b) for a, b in pairs])
    yield "jensen-shannon", [], summed([middle(a, b) for a, b in pairs])
    yield "chi-squared", [], summed([chi_squared(a, b) for a, b in pairs])
    yield "total-variation", [], summed([abs(a - b) for a, b in pairs], lambda total: total / 2)
    yield "hellinger", [], summed([(sqrt(a) - sqrt(b)) ** 2 for a, b in pairs], lambda total: sqrt(total / 2))
    # Totals are the functionals': what the stored sums are off 1 by is no divergence.
    of_p, of_q = mpmath.fsum(exact(p)), mpmath.fsum(exact(q))
    yield "bhattacharyya", [], summed(
        [sqrt(a * b) for a, b in pairs], lambda total: -log(2 * total / (of_p + of_q)) if total else INFINITY)
    for order in (0.5, 2.0, 3.25):
        yield "renyi", [order], summed(
            [power(a, b, mpf(order)) for a, b in pairs],
            lambda total: log(relative(total, mpf(order), of_p, of_q)) / (mpf(order) - 1) if total else INFINITY)


def wasserstein(p, q, positions):
    order = sorted(range(len(p)), key=lambda index: positions[index])
    first = second = mpf(0)
    terms = []
    for place, index in enumerate(order):
        first, second = first + mpf(p[index]), second + mpf(q[index])
        last = place + 1 == len(order)
        terms.append(abs(first - second) * (0 if last else mpf(positions[order[place + 1]]) - mpf(positions[index])))
    first, second = mpmath.fsum(exact(p)), mpmath.fsum(exact(q))
    of_p = of_q = total = mpf(0)
    for index, following in zip(order, order[1:]):
        of_p, of_q = of_p + mpf(p[index]) / first, of_q + mpf(q[index]) / second
        total += abs(of_p - of_q) * (mpf(positions[following]) - mpf(positions[index]))
    return summed(terms, lambda _: total)


def normal(mean1, deviation1, mean2, deviation2):
    mean1, deviation1, mean2, deviation2 = exact([mean1, deviation1, mean2, deviation2])
    spread = (deviation1**2 + (mean1 - mean2) ** 2) / (2 * deviation2**2)
    return summed([log(deviation2 / deviation1), spread, mpf(-0.5)])


def mutual_information(joint, columns):
    rows = [exact(joint[start:start + columns]) for start in range(0, len(joint), columns)]
    down = [mpmath.fsum(column) for column in zip(*rows)]
    whole = mpmath.fsum(down)
    return summed(
        [weighted(cell, cell, mpmath.fsum(line) * y) for line in rows for cell, y in zip(line, down)],
        lambda total: total + whole * log(whole))


def drawn(count, concentration=1.0):
    return normalized([RANDOM.gammavariate(concentration, 1) + 1e-9 for _ in range(count)])


def pairs():
    yield [0.5, 0.5], [0.9, 0.1]
    yield [0.4, 0.3, 0.3], [0.35, 0.35, 0.3]
    yield [0.5, 0.5, 0.0], [0.25, 0.0, 0.75]
    yield [0.0, 1.0, 0.0], [0.3, 0.7, 0.0]
    yield [1.0, 0.0], [0.0, 1.0]
    yield [1.0], [1.0]
    yield [1.0, 1e-300], [1e-300, 1.0]
    yield [0.5, 0.5, 1e-310], [0.25, 0.75, 3e-320]
    yield [0.8, 0.2], [0.1, 0.9]
    for count in (2, 3, 5, 12):
        for concentration in (0.2, 1.0, 20.0):
            yield drawn(count, concentration), drawn(count, concentration)
    for step in (2, 4, 6):
        p = drawn(4)
        yield p, normalized([a * (1 + 10.0**-step * RANDOM.gauss(0, 1)) for a in p])


def main():
    header(__file__)
    for p, q in pairs():
        for name, order, values in of_pairs(p, q):
            row(name, p, q, order, values)
        positions = [RANDOM.uniform(-5, 5) for _ in p]
        row("wasserstein", p, q, positions, wasserstein(p, q, positions))
    row("wasserstein", [0.5, 0.25, 0.25], [0.25, 0.25, 0.5], [1.0, -2.0, 1.0],
        wasserstein([0.5, 0.25, 0.25], [0.25, 0.25, 0.5], [1.0, -2.0, 1.0]))
    for _ in range(40):
        scale = 10.0 ** RANDOM.uniform(-3, 3)
        arguments = [RANDOM.gauss(0, 1) * scale, RANDOM.uniform(0.1, 3) * scale,
                     RANDOM.gauss(0, 1) * scale, RANDOM.uniform(0.1, 3) * scale]
        row("normal", arguments, [], [], normal(*arguments))
    for rows, columns in ((1, 1), (2, 2), (2, 3), (4, 3), (3, 5)):
        for _ in range(5):
            joint = drawn(rows * columns, 0.5)
            if rows * columns > 3:
                joint[0], joint[1] = 0.0, joint[0] + joint[1]
            row("mutual-information", joint, [float(columns)], [], mutual_information(joint, columns))


if __name__ == "__main__":
    main()
