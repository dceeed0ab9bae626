#!/usr/bin/env python3
"""Records divergences and entropies of parametric families with mpmath.

Usage: python3 Tests/Oracles/family_values.py > Tests/Fixtures/Divergence/families.tsv

The format is that of divergence_table.py: kl-FAMILY, entropy-FAMILY, renyi-FAMILY (the order is the third argument) and
kl-FAMILY-FAMILY, and others of normal distributions. Each formula is first compared with an integral or a sum to 30
digits; the script fails where they disagree.
"""
import random

from mpmath import asinh, log, mp, mpf, sqrt

from divergence_table import header, row
from family_formulas import CROSS_ENTROPIES, FAMILIES, total_variation

# Almost equal parameters differ in the sixteenth digit, divergences by the square of that, and log Γ has up to 15
# digits before the point: 120 digits leave more than 60.
mp.dps = 120
RANDOM = random.Random(7)
ORDERS = (0.5, 0.25, 2.0, 0.001, 0.999, 1.001, 5.0, 1e-6, 1 + 1e-9)

# For the comparison with integrals: two members of each family.
SAMPLES = {
    "normal": ((0.5, 1.25), (-0.25, 1.5)), "log-normal": ((0.5, 0.75), (0.25, 0.875)), "exponential": ((1.5,), (0.75,)),
    "gamma": ((2.5, 1.5), (3.25, 0.75)), "inverse-gamma": ((4.5, 1.5), (3.25, 2.75)), "beta": ((2.0, 3.0), (1.0, 2.0)),
    "bernoulli": ((0.25,), (0.625,)), "binomial": ((7.0, 0.25), (7.0, 0.625)), "geometric": ((0.25,), (0.375,)),
    "poisson": ((3.5,), (5.25,)), "uniform": ((0.25, 1.5), (-0.5, 2.0)), "laplace": ((0.5, 1.25), (0.75, 0.875)),
    "weibull": ((2.0, 1.25), (3.0, 1.5)), "pareto": ((1.5, 2.5), (1.25, 1.75)),
}


def compare(name, formula, integral):
    if abs(formula - integral) > mpf(10) ** -30 * max(1, abs(formula)):
        raise SystemExit(f"{name}: the formula gives {mp.nstr(formula, 35)}, the integral {mp.nstr(integral, 35)}")


def check_formulas():
    """Formulas against integrals: the independent check of the formulas themselves."""
    with mp.workdps(45):
        for name, (first, second) in SAMPLES.items():
            family = FAMILIES[name]
            p, q = [tuple(map(mpf, x)) for x in (first, second)]
            density = family.density
            kinks = [q[0]] if name == "laplace" else []
            integral = family.expectation(p, lambda x: ratio_log(density, p, q, x), kinks)
            compare(f"kl-{name}", family.kl(p, q), integral)
            if family.entropy:
                compare(f"entropy-{name}", family.entropy(p), family.expectation(p, lambda x: -safe_log(density(p, x))))
            for order in (0.5, 1.25) if family.renyi else ():
                a = mpf(order)
                integral = family.expectation(p, lambda x: safe_power(density, p, q, x, a - 1))
                compare(f"renyi-{name}", family.renyi(p, q, a), log(integral) / (a - 1))
        for (first, second), cross in CROSS_ENTROPIES.items():
            p, q = tuple(map(mpf, SAMPLES[first][0])), tuple(map(mpf, SAMPLES[second][1]))
            density = FAMILIES[second].density
            kinks = [q[0]] if second == "laplace" else []
            integral = FAMILIES[first].expectation(p, lambda x: -safe_log(density(q, x)), kinks)
            compare(f"cross-{first}-{second}", cross(p, q), integral)


def safe_log(x):
    # Where a density underflows or is 0, its product with p is 0 too.
    return log(x) if x > 0 else mpf(0)


def ratio_log(density, p, q, x):
    return safe_log(density(p, x)) - safe_log(density(q, x))


def safe_power(density, p, q, x, exponent):
    first, second = density(p, x), density(q, x)
    return (first / second) ** exponent if first > 0 and second > 0 else mpf(0)


def near(value, step, least=0.0, most=float("inf")):
    moved = value * (1 + 10.0**-step * RANDOM.gauss(0, 1))
    return min(max(moved, least), most) if moved > 0 or value < 0 else value


def positive(low, high):
    return 10 ** RANDOM.uniform(low, high)


def pairs(draw, edges=(), steps=range(1, 17), count=24, repetitions=1):
    """Pairs of parameter lists: random ones, almost equal ones, and the edges given."""
    yield from edges
    for _ in range(count):
        yield draw(), draw()
    for step in steps:
        for _ in range(repetitions):
            p = draw()
            yield p, [near(x, step) for x in p]


def shape():
    """A shape or concentration: mostly ordinary, sometimes anywhere in the range that is promised."""
    return positive(*RANDOM.choice(((-3, 4), (-3, 4), (-8, 12))))


def located(low=-3, high=3):
    return [RANDOM.gauss(0, 1), positive(low / 3, high / 3)]


def probability():
    return [RANDOM.choice((RANDOM.random(), positive(-12, -1), 1 - positive(-9, -1)))]


def near_probabilities(steps=range(1, 17)):
    for step in steps:
        p = RANDOM.random() * 0.9 + 0.05
        yield [p], [min(near(p, step), 0.99)]


def with_trials(draws):
    for p, q in draws:
        trials = float(RANDOM.choice((1, 2, 10, 1000, 10**9)))
        yield [trials] + p, [trials] + q


def nested_intervals():
    yield [0.0, 1.0], [0.0, 1.0]
    yield [0.0, 1.0], [0.5, 2.0]
    yield [0.0, 1.0], [-1.0, 0.5]
    yield [0.0, 1.0], [2.0, 3.0]
    yield [-1e300, 1e300], [-1.5e300, 1e300]
    yield [1.0, 1.0 + 2**-52], [0.5, 2.0]
    for step in range(1, 17):
        p = sorted((RANDOM.gauss(0, 1), RANDOM.gauss(0, 1)))
        yield p, [p[0] - abs(p[0]) * 10.0**-step, p[1] + abs(p[1]) * 3 * 10.0**-step]


def pareto_pairs():
    for p, q in pairs(lambda: [positive(-3, 3), positive(-2, 2)]):
        yield ([max(p[0], q[0]), p[1]], [min(p[0], q[0]), q[1]]) if RANDOM.random() < 0.9 else (p, q)


BERNOULLI_EDGES = [([0.5], [0.5]), ([0.0], [0.25]), ([1.0], [0.25]), ([0.0], [0.0]), ([1.0], [1.0]),
                   ([0.25], [0.0]), ([0.25], [1.0]), ([0.0], [1.0]), ([1.0], [0.0]), ([1e-300], [1e-290]),
                   ([5e-324], [1e-310]), ([0.5], [1e-300]), ([1e-300], [0.5]), ([1 - 2**-53], [2**-53])]


def draws():
    """Each family with its pairs."""
    normal = lambda: located()
    yield "normal", pairs(normal, repetitions=3, edges=[
        ([0.0, 1.0], [1.0, 2.0]), ([0.0, 1.0], [0.0, 1.0]), ([1e-8, 1 + 1e-8], [0.0, 1.0]), ([0.0, 1e-200], [0.0, 2e-200]),
        ([0.0, 1e-160], [1e-170, 1e-150]), ([1e200, 1e200], [-1e200, 3e199]), ([5.0, 1.0], [5.0, 1.0 + 2**-52]),
        ([0.0, 1.0], [2**-52, 1.0]), ([1e8, 1e-3], [1e8 + 2**-26, 1e-3])])
    yield "log-normal", pairs(normal)
    yield "exponential", pairs(lambda: [positive(-10, 10)], repetitions=2, edges=[
        ([1.0], [1.0]), ([1e-300], [1e-299]), ([5e-324], [1e-320]), ([1e-200], [1e100]), ([1e100], [1e-200])])
    edges = [([1.0, 1.0], [1.0, 2.0]), ([1e-8, 1.0], [2e-8, 1.0]), ([1e12, 1.0], [1e12 + 1, 1.0]),
             ([1e12, 1.0], [1e12, 1 + 1e-9]), ([1e12, 1e12], [1e12 * (1 + 1e-9), 1e12 * (1 + 1e-9)]), ([1e12, 1.0], [0.5, 2.0]), ([0.5, 2.0], [1e10, 1.0]),
             ([24.0, 1.0], [23.999999, 1.0]), ([23.5, 1.0], [24.5, 1.0]), ([100.0, 3.0], [100.0, 3.0 + 2**-51]),
             ([1e6, 3.0], [1e6 * (1 + 2**-52), 3.0])]
    for name in ("gamma", "inverse-gamma"):
        yield name, pairs(lambda: [shape(), positive(-3, 3)], edges=edges, count=60, repetitions=4)
    edges = [([1.0, 1.0], [2.0, 3.0]), ([1e-8, 1e-8], [2e-8, 1e-8]), ([1e12, 1e12], [1e12 + 1e4, 1e12 + 1e4]),
             ([1e12, 1.0], [1e12 + 1, 1.0]), ([1e6, 1e-8], [1e6 + 1, 1e-8]), ([1e8, 1e8], [1e8 + 1, 1e8 + 1]),
             ([0.5, 1e10], [0.25, 2e10]), ([23.9, 24.1], [24.1, 23.9]), ([1.0, 1.0], [1.0 + 2**-52, 1.0])]
    yield "beta", pairs(lambda: [shape(), shape()], edges=edges, count=60, repetitions=4)
    sizes = lambda: [shape() for _ in range(4)]
    edges = [([1.0] * 3, [1.0, 2.0, 3.0]), ([1e-8, 1.0, 1e8], [2e-8, 1.0, 1e8]), ([1e9] * 5, [1e9 + 1] * 5)]
    edges += [([p * c for p in (0.125, 0.25, 0.625)], [p * c * (1 + d) for p in (0.125, 0.25, 0.625)])
              for c in (1.0, 1e3, 1e9) for d in (0.5, 1e-4, 1e-8)]
    yield "dirichlet", pairs(sizes, edges=edges, repetitions=3)
    yield "bernoulli", list(pairs(probability, steps=(), edges=BERNOULLI_EDGES)) + list(near_probabilities())
    yield "binomial", with_trials(list(pairs(probability, steps=())) + list(near_probabilities()))
    edges = [([1.0], [0.5]), ([0.5], [0.5])]
    yield "geometric", list(pairs(probability, steps=(), edges=edges)) + list(near_probabilities())
    yield "poisson", pairs(lambda: [positive(-4, 6)], repetitions=2, edges=[
        ([0.0], [2.0]), ([2.0], [0.0]), ([0.0], [0.0]), ([1e-300], [1e-299]), ([1e-10], [1e10]), ([1e300], [1e299])])
    yield "uniform", nested_intervals()
    yield "laplace", pairs(normal, repetitions=2, edges=[([0.0, 1e-200], [1.0, 1.0]), ([0.0, 1.0], [1e-300, 1.0])])
    yield "weibull", pairs(lambda: [positive(-0.7, 0.7), positive(-1, 1)], repetitions=2, edges=[
        ([1.0, 1.0], [1.0, 2.0]), ([1.0, 1.0], [1.0 + 2**-52, 1.0]), ([5.0, 1.0], [1.0, 3.0])])
    yield "pareto", pareto_pairs()


def interval():
    lower = RANDOM.choice((0.0, positive(-3, 2)))
    return [lower, lower + positive(-6, 2)]


CROSS_DRAWS = {"uniform": interval, "normal": lambda: located(), "laplace": lambda: located(),
               "exponential": lambda: [positive(-3, 3)], "gamma": lambda: [positive(-2, 5), positive(-3, 3)],
               "pareto": lambda: [positive(-3, 3), 1 + positive(-3, 2)]}


def exact(values):
    return tuple(map(mpf, values))


def families():
    for name, drawn in draws():
        family = FAMILIES[name]
        for index, (p, q) in enumerate(drawn):
            first, second = exact(p), exact(q)
            # Extreme ratios of tiny numbers: the digits after the leading zeros.
            with mp.workdps(800 if min(abs(x) for x in p + q) < 1e-100 else 120):
                row(f"kl-{name}", p, q, family.kl(first, second))
                if family.entropy and index % 2 == 0:
                    row(f"entropy-{name}", p, [], family.entropy(first))
                if family.renyi and max(max(p), max(q)) <= 1e8 and min(abs(x) for x in p + q) > 1e-100:
                    order = ORDERS[index % len(ORDERS)]
                    # Equal members: 0, where the formula leaves the noise of the last digits.
                    value = mpf(0) if p == q else family.renyi(first, second, mpf(order))
                    row(f"renyi-{name}", p, q, [order], value)


def across():
    for (first, second), cross in CROSS_ENTROPIES.items():
        for _ in range(16):
            p, q = CROSS_DRAWS[first](), CROSS_DRAWS[second]()
            value = cross(exact(p), exact(q)) - FAMILIES[first].entropy(exact(p))
            row(f"kl-{first}-{second}", p, q, value)


def normals():
    for p, q in list(pairs(lambda: located(), repetitions=2)):
        (m, s), (n, t) = exact(p), exact(q)
        row("cross-entropy-normal", p, q, FAMILIES["normal"].kl((m, s), (n, t)) + FAMILIES["normal"].entropy((m, s)))
        row("wasserstein-normal", p, q, sqrt((m - n) ** 2 + (s - t) ** 2))
        x = ((m - n) ** 2 / 2 + (s - t) ** 2) / (4 * s * t)
        row("fisher-rao-normal", p, q, 2 * sqrt(mpf(2)) * asinh(sqrt(x)))
        row("total-variation-normal", p, q, total_variation((m, s), (n, t)))
        row("total-variation-normal", p, [q[0], p[1]], total_variation((m, s), (n, s)))
    for p, q in pairs(lambda: [RANDOM.gauss(0, 1), RANDOM.gauss(0, 3)], repetitions=2):
        # Both by mean and log-variance, as given.
        parts = [(m, mp.exp(l / 2)) for m, l in (exact(p), exact(q))]
        row("kl-log-variance", p, q, FAMILIES["normal"].kl(*parts))
        row("kl-standard-normal", p, [], FAMILIES["normal"].kl(parts[0], (mpf(0), mpf(1))))
        row("kl-standard-normal", [p[0] * 1e-9, p[1] * 1e-9], [], FAMILIES["normal"].kl(
            (mpf(p[0] * 1e-9), mp.exp(mpf(p[1] * 1e-9) / 2)), (mpf(0), mpf(1))))
    for r in [0.0, 0.5, -0.5, 1 - 2**-53, -1 + 1e-10, 1e-8, 1e-150] + [RANDOM.uniform(-1, 1) for _ in range(20)]:
        with mp.workdps(400):
            row("mutual-information", [r], -log(1 - mpf(r) ** 2) / 2)


def main():
    check_formulas()
    header(__file__)
    families()
    across()
    normals()


if __name__ == "__main__":
    main()
