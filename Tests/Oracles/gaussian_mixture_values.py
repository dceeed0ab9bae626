"""Records functionals of Gaussian mixtures: Tests/Fixtures/Divergence/gaussian-mixtures.tsv. Takes about three minutes.

Quadrature with mpmath at 60 digits, independent of the library's: Gauss-Legendre rules of 24 and 36 nodes on panels
that are halved until both agree to 1e-26 of the integral. Arguments are the lists of a mixture (weights, means,
standard deviations), once or twice.
"""
import random

import mpmath

from divergence_table import exact, header, row

mpmath.mp.dps = 60
TOLERANCE = mpmath.mpf(10) ** -26


def rule(degree):
    """Nodes and weights of a Gauss-Legendre rule, by Newton on the polynomial."""
    nodes = []
    for index in range(degree):
        x = mpmath.cos(mpmath.pi * (index + mpmath.mpf(3) / 4) / (degree + mpmath.mpf(1) / 2))
        for _ in range(12):
            before, now = mpmath.mpf(1), x
            for k in range(1, degree):
                before, now = now, ((2 * k + 1) * x * now - k * before) / (k + 1)
            slope = degree * (x * now - before) / (x * x - 1)
            x -= now / slope
        nodes.append((x, 2 / ((1 - x * x) * slope * slope)))
    return nodes


COARSE, FINE = rule(24), rule(36)


def integral(function, places, least=0):
    """The integral between the first and the last of the places; below `least` to that absolute share only."""
    def apply(nodes, lower, upper):
        half, center = (upper - lower) / 2, (upper + lower) / 2
        return half * sum(weight * function(center + half * x) for x, weight in nodes)

    panels = [(a, b, apply(COARSE, a, b)) for a, b in zip(places, places[1:]) if b > a]
    size = max(least, sum(abs(value) for _, _, value in panels))
    total = mpmath.mpf(0)
    while panels:
        lower, upper, coarse = panels.pop()
        fine = apply(FINE, lower, upper)
        if abs(fine - coarse) <= TOLERANCE * size * mpmath.mpf("0.01"):
            total += fine
        else:
            middle = (lower + upper) / 2
            panels += [(a, b, apply(COARSE, a, b)) for a, b in ((lower, middle), (middle, upper))]
    return total


class Mixture:
    """A mixture of exact doubles."""

    def __init__(self, weights, means, deviations):
        self.lists = [weights, means, deviations]
        self.parts = list(zip(exact(weights), exact(means), exact(deviations)))

    def density(self, x):
        root = mpmath.sqrt(2 * mpmath.pi)
        return sum(w / (s * root) * mpmath.exp(-((x - m) / s) ** 2 / 2) for w, m, s in self.parts)


def places(*mixtures):
    """Panel ends: each component from -14 to 14 standard deviations."""
    found = {m + s * step for mixture in mixtures for w, m, s in mixture.parts for step in range(-14, 15, 2)}
    return sorted(found)


def changes(p, q, ends):
    """Where p = q, to full precision."""
    difference = lambda x: p.density(x) - q.density(x)
    found = []
    for lower, upper in zip(ends, ends[1:]):
        grid = [lower + (upper - lower) * k / 16 for k in range(17)]
        values = [difference(x) for x in grid]
        for a, b, fa, fb in zip(grid, grid[1:], values, values[1:]):
            if fa * fb < 0:
                for _ in range(190):
                    middle = (a + b) / 2
                    a, b = (middle, b) if difference(middle) * fa > 0 else (a, middle)
                found.append(a)
    return found


def excess(p, q):
    """p log(p/q) - p + q."""
    return q if p == 0 else p * mpmath.log(p / q) - p + q


def chi_square_places(p, q):
    """Panel ends for p^2/q: also the Gaussian shapes of each quotient."""
    ends = places(p, q)
    for _, m, s in p.parts:
        for _, n, t in q.parts:
            precision = 2 / s**2 - 1 / t**2
            if precision > 0:
                center, width = (2 * m / s**2 - n / t**2) / precision, 1 / mpmath.sqrt(precision)
                ends += [center + width * step for step in range(-14, 15, 2)]
    return sorted(set(ends))


def record(p, q, chi_square=True):
    """All functionals of a pair."""
    ends, both = places(p, q), (*p.lists, *q.lists)
    over = lambda function: integral(lambda x: function(p.density(x), q.density(x)), ends)
    row("kl", *both, over(excess))
    row("cross-entropy", *both, over(lambda a, b: -a * mpmath.log(b)))
    row("js", *both, over(lambda a, b: (excess(a, (a + b) / 2) + excess(b, (a + b) / 2)) / 2))
    row("squared-hellinger", *both, over(lambda a, b: (mpmath.sqrt(a) - mpmath.sqrt(b)) ** 2 / 2))
    row("total-variation", *both, integral(
        lambda x: abs(p.density(x) - q.density(x)) / 2, sorted(ends + changes(p, q, ends))))
    if chi_square and max(s for *_, s in p.parts) ** 2 < 2 * max(s for *_, s in q.parts) ** 2:
        row("chi-square", *both, integral(
            lambda x: (p.density(x) - q.density(x)) ** 2 / q.density(x), chi_square_places(p, q)))


def record_entropy(p):
    """The differential entropy."""
    row("entropy", *p.lists, integral(lambda x: -p.density(x) * mpmath.log(p.density(x)), places(p)))



def main():
    """Prints the table."""
    header(__file__)
    bimodal = Mixture([0.5, 0.5], [-3.0, 3.0], [1.0, 1.0])
    standard = Mixture([1.0], [0.0], [1.0])
    pairs = [
        (bimodal, standard), (standard, bimodal),
        (bimodal, Mixture([1.0], [0.0], [10**0.5])), (Mixture([1.0], [0.0], [10**0.5]), bimodal),
        (Mixture([1.0], [3.0], [1.0]), bimodal), (Mixture([1.0], [1.0], [2.0]), Mixture([1.0], [0.5], [3.0])),
        # Unequal widths and distances.
        (Mixture([0.3, 0.7], [0.0, 1000.0], [1e-3, 1.0]), Mixture([0.5, 0.5], [0.1, 990.0], [1.0, 1000.0])),
        (Mixture([0.5, 0.5], [0.0, 0.0], [1.0, 1000.0]), Mixture([0.5, 0.5], [0.0, 0.0], [1e-3, 1000.0])),
        (Mixture([0.5, 0.5], [0.0, 0.25], [1.0, 1e-3]), standard), (standard, Mixture([0.5, 0.5], [0.0, 0.25], [1.0, 1e-3])),
        (Mixture([0.5, 0.5], [-1000.0, 1000.0], [1.0, 1.0]), Mixture([0.25, 0.75], [-1000.0, 1001.0], [1.0, 2.0])),
        (Mixture([1.0], [0.3], [1.0]), Mixture([0.5, 0.5], [-50.0, 50.0], [1.0, 1.0])),
        (Mixture([1.0], [0.3], [1.0]), Mixture([0.5, 0.5], [-1000.0, 1000.0], [1.0, 1.0])),
        (Mixture([1.0], [0.3], [100.0]), Mixture([0.25, 0.75], [-1000.0, 1000.0], [1.0, 1.0])),
        (Mixture([1.0], [0.0], [1e-3]), Mixture([0.5, 0.5], [0.0, 2.0], [1e-3, 1.0])),
        (Mixture([0.999999, 0.000001], [0.0, 30.0], [1.0, 0.5]), Mixture([0.9999, 0.0001], [0.0, 29.0], [1.0, 0.7])),
        (Mixture([1.0], [1e6], [1.0]), Mixture([0.5, 0.5], [999999.5, 1000001.25], [0.75, 1.5])),
        (Mixture([0.5, 0.5], [1e-200, 3e-200], [1e-200, 2e-200]), Mixture([1.0], [2e-200], [1.5e-200])),
        (Mixture([0.5, 0.5], [1e200, 3e200], [1e200, 2e200]), Mixture([1.0], [2e200], [1.5e200])),
    ]
    for distance in (1e-1, 1e-3, 1e-5, 1e-8, 1e-10):
        moved = Mixture([0.5, 0.5], [-3.0, 3.0 + distance], [1.0, 1.0])
        widened = Mixture([0.5, 0.5], [-3.0, 3.0], [1.0, 1.0 + distance])
        weighed = Mixture([0.5 + distance / 4, 0.5 - distance / 4], [-3.0, 3.0], [1.0, 1.0])
        pairs += [(bimodal, moved), (bimodal, widened), (weighed, bimodal)]
    generator = random.Random(20240)
    for _ in range(12):
        def drawn():
            count = generator.randint(1, 4)
            weights = [generator.uniform(0.05, 1) for _ in range(count)]
            weights = [weight / sum(weights) for weight in weights]
            return Mixture(
                weights, [generator.uniform(-5, 5) for _ in weights], [10 ** generator.uniform(-1, 0.7) for _ in weights])
        pairs.append((drawn(), drawn()))
    for p, q in pairs:
        record(p, q)
    seen = []
    for mixture in [mixture for pair in pairs for mixture in pair]:
        if mixture.lists not in seen:
            seen.append(mixture.lists)
            record_entropy(mixture)
    # The differential entropy of one component passes through 0 near 0.242.
    record_entropy(Mixture([0.5, 0.5], [0.0, 0.1], [0.2368, 0.2369]))


if __name__ == "__main__":
    main()
