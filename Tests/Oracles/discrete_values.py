#!/usr/bin/env python3
"""Records functionals of discrete distributions with mpmath at 800 digits.

Usage: python3 Tests/Oracles/discrete_values.py > Tests/Fixtures/Divergence/discrete.tsv

The format is that of divergence_table.py. The arguments are taken as the exact doubles they are. Rows of long
lists have the arguments of generated_lists.py instead of the lists; the tests make the same doubles.
"""
import random

import mpmath

import discrete_functionals as functionals
from discrete_functionals import outcomes
from divergence_table import header, row
from generated_lists import generated

# Seed 5 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(5)

SYMMETRIC_OR_PLAIN = {
    "kl": functionals.generalized_kl,
    "jeffreys": functionals.jeffreys,
    "jensen-shannon": functionals.jensen_shannon,
    "jensen-shannon-distance": lambda pair: mpmath.sqrt(functionals.jensen_shannon(pair)),
    "pearson": functionals.pearson,
    "neyman": functionals.neyman,
    "additive-symmetric": functionals.additive_symmetric,
    "triangular": functionals.triangular,
    "total-variation": lambda pair: functionals.total(pair, lambda a, b: abs(a - b)) / 2,
    "squared-hellinger": functionals.squared_hellinger,
    "hellinger": lambda pair: mpmath.sqrt(functionals.squared_hellinger(pair)),
    "bhattacharyya-coefficient": functionals.coefficient,
    "bhattacharyya-distance": functionals.bhattacharyya,
    "bhattacharyya-angle": functionals.angle,
    "l2": lambda pair: mpmath.sqrt(functionals.total(pair, lambda a, b: (a - b) ** 2)),
    "cosine": functionals.cosine,
    "cross-perplexity": functionals.cross_perplexity,
    "chernoff": functionals.chernoff,
}
ORDERED = {
    "renyi": (
        functionals.renyi,
        (0, 1e-300, 1e-9, 0.25, 0.5, 0.9, 1 - 1e-9, 1, 1 + 1e-9, 1 + 2.0**-52, 2, 3.7, 40, 1e6, mpmath.inf),
    ),
    "tsallis": (functionals.tsallis, (0, 0.3, 1 - 1e-12, 1, 1 + 1e-9, 2, 5.5)),
    "alpha": (functionals.alpha, (-3, -1, -1e-9, 0, 1e-12, 0.3, 0.5, 0.75, 1 - 1e-10, 1, 1.5, 2)),
    "amari-alpha": (functionals.amari_alpha, (-3, -1, -0.999999999, 0, 0.2, 1)),
    "skew": (functionals.skew, (0, 1e-200, 0.01, 0.5, 0.99, 1)),
    "minkowski": (functionals.minkowski, (1, 1.5, 3, 700, mpmath.inf)),
}
ENTROPIES = {
    "renyi-entropy": (
        functionals.renyi_entropy,
        (0, 1e-9, 0.5, 1 - 1e-9, 1, 1 + 1e-9, 2, 3.5, 100, 1e7, mpmath.inf),
    ),
    "tsallis-entropy": (functionals.tsallis_entropy, (0, 0.5, 1 - 1e-9, 1, 1 + 1e-9, 2, 30)),
}


def normalized(weights):
    total = sum(weights)
    return [weight / total for weight in weights]


def drawn(count, concentration=1.0):
    return normalized([RANDOM.gammavariate(concentration, 1) + 1e-12 for _ in range(count)])


def near(p, relative):
    return normalized([a * (1 + relative * RANDOM.gauss(0, 1)) for a in p])


def edges():
    yield [0.5, 0.5], [0.9, 0.1]
    yield [0.4, 0.3, 0.3], [0.35, 0.35, 0.3]
    yield [0.5, 0.3, 0.2], [0.5, 0.3, 0.2]
    yield [0.1, 0.2, 0.7], [0.7, 0.2, 0.1]
    yield [1.0], [1.0]
    yield [0.0, 1.0, 0.0], [0.3, 0.6, 0.1]
    yield [0.5, 0.5], [1.0, 0.0]
    yield [1.0, 0.0], [0.0, 1.0]
    yield [0.5, 0.0, 0.5], [0.25, 0.5, 0.25]
    yield [0.1, 0.2, 0.7, 0.0, 0.0], [0.0, 0.0, 0.0, 0.3, 0.7]
    yield [0.5, 0.25, 0.25, 0.0], [0.0, 0.3, 0.2, 0.5]
    yield [1.0, 1e-300], [1e-300, 1.0]
    yield [1.0, 5e-324], [5e-324, 1.0]
    yield [1.0, 1e-310], [1.0, 3e-320]
    yield [1e-300, 1.0], [1e-290, 1.0]
    yield [1.0, 1e-300], [1.0, 2e-300]
    yield [0.5, 0.5 - 1e-100, 1e-100], [0.25, 0.75 - 1e-100, 3e-300]
    yield [1 - 2e-16, 2e-16], [1 - 3e-16, 3e-16]
    yield [0.5, 0.5], [0.5 + 2.0**-53, 0.5 - 2.0**-53]
    yield [0.333333, 0.333333, 0.333334], [0.333334, 0.333333, 0.333333]
    for ratio in (0.99, 1.1, 2**0.5, 1.5, 3.0, 1e5):
        yield [0.25, 0.75], [0.25 / ratio, 1 - 0.25 / ratio]


def draws():
    for exponent in (1, 2, 4, 6, 8, 10, 12, 14, 15, 16):
        for count in (2, RANDOM.choice((3, 4, 5))):
            p = drawn(count)
            yield p, near(p, 10.0**-exponent)
    for count, concentration in ((2, 1.0), (3, 0.3), (4, 0.05), (7, 1.0)):
        yield drawn(count, concentration), drawn(count, concentration)


def weights():
    """Pairs of lists that need not add up to 1."""
    for p, q in (*edges(), *draws()):
        yield p, q
        scale = 10.0 ** RANDOM.uniform(-3, 3)
        yield [a * scale for a in p], q
    for exponent in (3, 6, 9, 12, 14, 15):
        p = drawn(3)
        yield p, [a * (1 + 10.0**-exponent) for a in p]
        yield p, [a * (1 + 10.0**-exponent) for a in near(p, 1e-15)]
    yield [1e308, 1e308], [1e307, 1e308]
    yield [1e-308, 1e-308], [1e-307, 1e-308]
    yield [0.3333, 0.3333, 0.3333], [0.25, 0.25, 0.5]


def normalized_value(p, q):
    pair = outcomes(p, q)
    return None if functionals.excludes(pair) else functionals.kl_normalized(pair)


def main():
    header(__file__)
    short = [*edges(), *draws()]
    long = [(drawn(1000), drawn(1000))]
    for p, q in short + long:
        pair = outcomes(p, q)
        for name, function in SYMMETRIC_OR_PLAIN.items():
            if len(p) < 1000 or name in ("jensen-shannon", "squared-hellinger", "pearson", "cosine"):
                row(name, p, q, function(pair))
    for index, (p, q) in enumerate(short):
        for name, (function, orders) in ORDERED.items():
            for position, order in enumerate(orders):
                # Every third order for a pair: all orders meet all kinds of pairs.
                if (index + position) % 3 == 0:
                    row(name, p, q, float(order), function(outcomes(p, q), order))
    for index, (p, _) in enumerate([*short, ([1 - 1e-16, 1e-16], []), ([0.1] * 10, []), *long]):
        for name, (function, orders) in ENTROPIES.items():
            for position, order in enumerate(orders):
                if (index + position) % 3 == 0 and (len(p) < 1000 or position < 3):
                    row(name, p, float(order), function(p, order))
        if len(p) < 1000:
            row("perplexity", p, mpmath.exp(functionals.shannon(p)))
    for p, q in weights():
        pair = outcomes(p, q)
        row("kl-generalized", p, q, functionals.generalized_kl(pair))
        row("kl-as-given", p, q, functionals.kl_as_given(pair))
        row("kl-normalized", p, q, normalized_value(p, q))
    for p, q in short:
        for shares in ([0.5, 0.5], [0.3, 0.7], [1.0, 0.0], [1e-10, 1 - 1e-10]):
            row("weighted-jensen-shannon", p, q, shares, functionals.weighted_jensen_shannon([p, q], shares))
    for exponent in (0, 2, 3, 6, 9, 12, 15, 16):
        for count in (3, 5):
            p = drawn(4)
            lists = [drawn(4) if exponent == 0 else near(p, 10.0**-exponent) for _ in range(count)]
            shares = drawn(count)
            row("many-jensen-shannon", *lists, shares, functionals.weighted_jensen_shannon(lists, shares))
    long_lists = ((100_000, ("jeffreys", "jensen-shannon", "bhattacharyya-distance")), (1_000_000, ("kl",)))
    for count, names in long_lists:
        for base, spread, step in ((1, 64, 64), (1_000_000, 64, 4)):
            arguments = [count, 12345, base, spread, step]
            pair = outcomes(*generated(*arguments))
            for name in names:
                row("generated-" + name, arguments, SYMMETRIC_OR_PLAIN[name](pair))


if __name__ == "__main__":
    main()
