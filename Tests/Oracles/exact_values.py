#!/usr/bin/env python3
"""Records functionals of exact rationals with mpmath at 120 digits and more, correctly rounded to 60 digits.

Usage: python3 Tests/Oracles/exact_values.py > Tests/Fixtures/Divergence/exact-values.tsv

One case a line, separated by tabs: the functional, each argument, the value. Numbers of a list are separated by
blanks; arguments are decimals or fractions and mean exactly what they say; `inf` stands for infinity.
"""
import decimal
import random
from fractions import Fraction

import mpmath

from divergence_table import header

# Seed 12 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(12)
mpmath.mp.dps = 1600
DIGITS = 60


def number(value):
    value = Fraction(value)
    return mpmath.mpf(value.numerator) / value.denominator


def rounded(value):
    """The value with 60 significant digits, ties to even; the digits that mpmath has beyond decide."""
    if value is None:
        return "inf"
    text = mpmath.nstr(value, 1000, min_fixed=0, max_fixed=0)
    context = decimal.Context(prec=DIGITS, rounding=decimal.ROUND_HALF_EVEN, Emax=10**9, Emin=-(10**9))
    # What is left of an exact 0 at this precision.
    if abs(value) < mpmath.mpf(10) ** -1300:
        return "0e+0"
    return f"{context.create_decimal(text):e}"


def row(functional, *arguments_and_value):
    *arguments, value = arguments_and_value
    lists = [argument if isinstance(argument, (list, tuple)) else [argument] for argument in arguments]
    print(functional, *(" ".join(map(str, items)) for items in lists), rounded(value), sep="\t")


def log(value):
    return mpmath.log(value)


def kl(p, q):
    total = mpmath.mpf(0)
    for a, b in zip(p, q):
        if a > 0 and b == 0:
            return None
        if a > 0:
            total += a * log(a / b)
    return total


def entropy(p):
    return mpmath.fsum(-a * log(a) for a in p if a > 0)


def mixture(distributions, weights):
    return [mpmath.fsum(w * p[i] for w, p in zip(weights, distributions)) for i in range(len(distributions[0]))]


def jensen_shannon(distributions, weights):
    m = mixture(distributions, weights)
    return mpmath.fsum(w * kl(p, m) for w, p in zip(weights, distributions) if w > 0)


def affinity(p, q, order):
    return mpmath.fsum(a**order * b ** (1 - order) for a, b in zip(p, q) if a > 0 and b > 0)


def excluded(p, q):
    return any(a > 0 and b == 0 for a, b in zip(p, q))


def renyi(p, q, order):
    if order == 1:
        return kl(p, q)
    if order > 1 and excluded(p, q) or not any(a > 0 and b > 0 for a, b in zip(p, q)):
        return None
    return log(affinity(p, q, order)) / (order - 1)


def tsallis(p, q, order):
    if order == 1:
        return kl(p, q)
    if order > 1 and excluded(p, q):
        return None
    return (affinity(p, q, order) - 1) / (order - 1)


def alpha(p, q, order):
    if order == 1:
        return kl(p, q)
    if order == 0:
        return kl(q, p)
    if order > 1 and excluded(p, q) or order < 0 and excluded(q, p):
        return None
    return (affinity(p, q, order) - 1) / (order * (order - 1))


def distribution(count, places):
    """Decimals with `places` places that add up to 1."""
    while True:
        cuts = sorted(RANDOM.randrange(1, 10**places) for _ in range(count - 1))
        parts = [b - a for a, b in zip([0] + cuts, cuts + [10**places])]
        if all(part > 0 for part in parts):
            return [f"{decimal.Decimal(part).scaleb(-places)}" for part in parts]


def pairs():
    yield ["0.5", "0.5"], ["0.9", "0.1"]
    yield ["0.5", "0.3", "0.2"], ["0.4", "0.4", "0.2"]
    yield ["0.4", "0.3", "0.3"], ["0.35", "0.35", "0.3"]
    yield ["0.5", "0.3", "0.2"], ["0.6", "0.25", "0.15"]
    yield ["0.8", "0.2"], ["0.1", "0.9"]
    yield ["0.4", "0.4", "0.2"], ["0.3", "0.4", "0.3"]
    yield ["0.99", "0.01"], ["0.5", "0.5"]
    yield ["0.333333", "0.333333", "0.333334"], ["0.333334", "0.333333", "0.333333"]
    yield ["1/3", "1/3", "1/3"], ["0.2", "0.3", "0.5"]
    yield ["0.5", "0.5", "0"], ["0.25", "0.25", "0.5"]
    yield ["0.5", "0.5", "0"], ["0", "0.5", "0.5"]
    yield ["1", "0"], ["0", "1"]
    yield ["0.5", "0.25", "0.25"], ["0.5", "0.25", "0.25"]
    yield ["0.5", "0.25", "0.25"], ["0.25", "0.25", "0.5"]
    for exponent in (20, 100, 300):
        tiny = Fraction(1, 10**exponent)
        yield [f"1e-{exponent}", 1 - tiny], [f"3e-{exponent}", 1 - 3 * tiny]
        yield ["0.5", "0.5"], [Fraction(1, 2) + tiny, Fraction(1, 2) - tiny]
    for count in (2, 3, 5, 12):
        for places in (3, 9):
            yield distribution(count, places), distribution(count, places)


def discrete():
    for p_text, q_text in pairs():
        p, q = [[number(item) for item in items] for items in (p_text, q_text)]
        both = p_text, q_text
        row("entropy", p_text, entropy(p))
        row("perplexity", p_text, mpmath.exp(entropy(p)))
        row("cross-entropy", *both, None if excluded(p, q) else kl(p, q) + entropy(p))
        row("kl", *both, kl(p, q))
        jeffreys = None if excluded(p, q) or excluded(q, p) else kl(p, q) + kl(q, p)
        row("jeffreys", *both, jeffreys)
        half = mpmath.mpf(1) / 2
        row("js", *both, jensen_shannon([p, q], [half, half]))
        row("js-distance", *both, mpmath.sqrt(jensen_shannon([p, q], [half, half])))
        row("weighted-js", *both, ["0.3", "0.7"], jensen_shannon([p, q], [number("0.3"), number("0.7")]))
        for order in ("0", "1/2", "1", "2", "3/4", "2.5"):
            a = number(order)
            row("renyi", *both, order, renyi(p, q, a))
            row("tsallis", *both, order, tsallis(p, q, a))
            powers = mpmath.fsum(x**a for x in p if x > 0)
            row("renyi-entropy", p_text, order, entropy(p) if a == 1 else log(powers) / (1 - a))
            row("tsallis-entropy", p_text, order, entropy(p) if a == 1 else (1 - powers) / (a - 1))
        for order in ("-1/2", "0", "1/3", "1", "2"):
            row("alpha", *both, order, alpha(p, q, number(order)))
        row("pearson", *both, None if excluded(p, q) else mpmath.fsum((a - b) ** 2 / b for a, b in zip(p, q) if a != b))
        row("neyman", *both, None if excluded(q, p) else mpmath.fsum((a - b) ** 2 / a for a, b in zip(p, q) if a != b))
        row("symmetric-chi", *both, None if excluded(p, q) or excluded(q, p) else mpmath.fsum(
            (a - b) ** 2 * (a + b) / (a * b) for a, b in zip(p, q) if a != b))
        row("triangular", *both, mpmath.fsum((a - b) ** 2 / (a + b) for a, b in zip(p, q) if a != b))
        row("tv", *both, mpmath.fsum(abs(a - b) for a, b in zip(p, q)) / 2)
        row("l1", *both, mpmath.fsum(abs(a - b) for a, b in zip(p, q)))
        row("l2", *both, mpmath.sqrt(mpmath.fsum((a - b) ** 2 for a, b in zip(p, q))))
        coefficient = mpmath.fsum(mpmath.sqrt(a * b) for a, b in zip(p, q))
        row("bc", *both, coefficient)
        row("bhattacharyya", *both, None if coefficient == 0 else -log(coefficient))
        row("squared-hellinger", *both, mpmath.fsum((mpmath.sqrt(a) - mpmath.sqrt(b)) ** 2 for a, b in zip(p, q)) / 2)
        row("hellinger", *both, mpmath.sqrt(mpmath.fsum((mpmath.sqrt(a) - mpmath.sqrt(b)) ** 2 for a, b in zip(p, q)) / 2))
        where = [f"{RANDOM.randrange(-50, 50)}.{RANDOM.randrange(100):02}" for _ in p]
        row("wasserstein", *both, where, wasserstein(p, [number(x) for x in where], q, [number(x) for x in where]))
        others = [f"{RANDOM.randrange(-50, 50)}.{RANDOM.randrange(100):02}" for _ in p]
        row("wasserstein-apart", p_text, where, q_text, others,
            wasserstein(p, [number(x) for x in where], q, [number(x) for x in others]))


def wasserstein(p, xs, q, ys):
    places = sorted(xs + ys)
    total = mpmath.mpf(0)
    for here, following in zip(places, places[1:]):
        left = mpmath.fsum(a for a, x in zip(p, xs) if x <= here)
        right = mpmath.fsum(b for b, y in zip(q, ys) if y <= here)
        total += abs(left - right) * (following - here)
    return total


def joint():
    for rows, columns in ((2, 2), (2, 3), (4, 4)):
        for _ in range(4):
            cells = distribution(rows * columns, 4)
            if RANDOM.random() < 0.5:
                cells[1] = str(decimal.Decimal(cells[0]) + decimal.Decimal(cells[1]))
                cells[0] = "0"
            table = [[number(x) for x in cells[i * columns:(i + 1) * columns]] for i in range(rows)]
            flat = [x for items in table for x in items]
            first = [mpmath.fsum(items) for items in table]
            second = [mpmath.fsum(items[i] for items in table) for i in range(columns)]
            row("joint-entropy", columns, cells, entropy(flat))
            row("mutual-information", columns, cells, entropy(first) + entropy(second) - entropy(flat))
            row("columns-given-rows", columns, cells, entropy(flat) - entropy(first))
            row("rows-given-columns", columns, cells, entropy(flat) - entropy(second))
            parts = [[RANDOM.randrange(20) for _ in range(columns)] for _ in range(rows)]
            parent = [sum(part[i] for part in parts) for i in range(columns)]
            total = mpmath.mpf(sum(parent))
            gain = entropy([x / total for x in parent])
            for part in parts:
                if sum(part):
                    gain -= sum(part) / total * entropy([mpmath.mpf(x) / sum(part) for x in part])
            row("information-gain", columns, [x for part in parts for x in part], gain)


def log_sum_exp(x):
    return log(mpmath.fsum(mpmath.exp(a) for a in x))


def logits():
    for first, second in (
        (["2.5", "-1.3", "8.7", "0.2"], ["1", "2", "3", "4"]), (["0"], ["5"]), (["1", "1"], ["0", "0.0000000001"]),
        (["1000", "999.5"], ["-1000", "3"]), (["-0.1", "0.1", "0"], ["0", "0.1", "-0.1"]),
    ):
        for temperature in ("1", "0.7", "4"):
            t = number(temperature)
            x, y = [[number(item) / t for item in items] for items in (first, second)]
            row("log-sum-exp", first, log_sum_exp([number(item) for item in first]))
            p = [mpmath.exp(a - log_sum_exp(x)) for a in x]
            q = [mpmath.exp(b - log_sum_exp(y)) for b in y]
            for index in range(len(p)):
                row("softmax", first, temperature, index, p[index])
                row("log-softmax", first, temperature, index, log(p[index]))
            row("kl-logits", first, second, temperature, kl(p, q))
            row("distillation", first, second, temperature, t * t * kl(p, q))


def families():
    def draw(places=3):
        return f"{decimal.Decimal(RANDOM.randrange(1, 4 * 10**places)).scaleb(-places)}"

    for _ in range(12):
        m1, s1, m2, s2 = draw(), draw(), draw(), draw()
        a, b, c, d = [number(item) for item in (m1, s1, m2, s2)]
        row("normal-kl", [m1, s1, m2, s2], log(d / b) + (b * b + (a - c) ** 2) / (2 * d * d) - mpmath.mpf(1) / 2)
        row("normal-kl-variance", [m1, s1, m2, s2], (log(d / b) + (b + (a - c) ** 2) / d - 1) / 2)
        row("standard-normal-kl", [m1, "-" + s1], (a * a + mpmath.exp(-b) - 1 + b) / 2)
        row("normal-entropy", s1, log(2 * mpmath.pi * mpmath.e * b * b) / 2)
        row("exponential-kl", [s1, s2], log(b / d) + d / b - 1)
        row("poisson-kl", [s1, s2], b * log(b / d) - b + d)
        row("laplace-kl", [m1, s1, m2, s2], log(d / b) + abs(a - c) / d + b / d * mpmath.exp(-abs(a - c) / b) - 1)
        p, q = [f"0.{RANDOM.randrange(1, 1000):03}" for _ in range(2)]
        if number(p) == 0 or number(q) == 0:
            continue
        u, v = number(p), number(q)
        bernoulli = u * log(u / v) + (1 - u) * log((1 - u) / (1 - v))
        row("bernoulli-kl", [p, q], bernoulli)
        row("geometric-kl", [p, q], bernoulli / u)
        row("uniform-kl", ["-" + p, s1, "-1", "4"], log(5 / (u + b)))
        x, y = "-" + draw(), "-" + draw()
        z = number(x) - number(y)
        row("k1", [x, y], z)
        row("k2", [x, y], z * z / 2)
        row("k3", [x, y], mpmath.expm1(-z) + z)
        row("dpo", [x, y, "-" + m1, "-" + m2, "0.1"], mpmath.log1p(mpmath.exp(-number("0.1") * (z + a - c))))
    row("normal-kl", ["1e-8", "1.00000001", "0", "1"], log(1 / number("1.00000001"))
        + (number("1.00000001") ** 2 + number("1e-16")) / 2 - mpmath.mpf(1) / 2)
    row("k3", ["-1", "-1.0000000000000001"], mpmath.exp(number("-1e-16")) - 1 + number("1e-16"))
    row("standard-normal-kl", ["0", "1e-30"], (mpmath.exp(number("1e-30")) - 1 - number("1e-30")) / 2)


def main():
    header(__file__)
    discrete()
    joint()
    logits()
    families()


if __name__ == "__main__":
    main()
