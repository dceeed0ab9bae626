#!/usr/bin/env python3
"""Records joint distributions, mutual information and its relatives with mpmath at 700 digits.

Usage: python3 Tests/Oracles/joint_values.py > Tests/Fixtures/Divergence/joint.tsv

The format is that of divergence_table.py; "nan" stands for a value that does not exist (0/0). Arrays are in row-major
order with their shape as the second argument, and are taken as the exact doubles they are: where the entries add up to
S, an amount is S times that of the entries over S ("counts" and "gain": that of the entries over S).
"""
import itertools
import random

import mpmath

from divergence_table import exact, header, row

mpmath.mp.dps = 700
# Seed 5 of Python's Mersenne Twister: any seed will do, this one is recorded.
RANDOM = random.Random(5)
NOTHING = mpmath.nan


class Array:
    """A joint array; entropies of groups of variables from the definition, remembered."""

    def __init__(self, values, shape):
        self.cells = dict(zip(itertools.product(*map(range, shape)), exact(values)))
        self.total = mpmath.fsum(self.cells.values())
        self.variables = range(len(shape))
        self.known = {}

    def marginal(self, group):
        sums = {}
        for place, value in self.cells.items():
            key = tuple(place[k] for k in group)
            sums[key] = sums.get(key, 0) + value
        return sums

    def entropy(self, *group):
        """Sum of p log(S/p)."""
        group = tuple(sorted(group))
        if group not in self.known:
            self.known[group] = mpmath.fsum(
                p * mpmath.log(self.total / p) for p in self.marginal(group).values() if p > 0)
        return self.known[group]

    def conditional(self, first, second):
        return self.entropy(*first, *second) - self.entropy(*second)

    def information(self, first, second, given=()):
        """Without what cancels: 700 digits hold amounts down to 1e-600."""
        value = (self.entropy(*first, *given) + self.entropy(*second, *given)
                 - self.entropy(*first, *second, *given) - self.entropy(*given))
        return value if abs(value) > mpmath.mpf(10) ** -600 else mpmath.mpf(0)


def share(part, whole):
    return part / whole if whole > 0 else NOTHING


def two_way(values, shape, divisor=1):
    a = Array(values, shape)
    x, y, both, mutual = a.entropy(0), a.entropy(1), a.entropy(0, 1), a.information([0], [1])
    rest = [a.conditional([1], [0]), a.conditional([0], [1])]
    amounts = [mutual, both, x, y, *rest, sum(rest)]
    amounts = [value / (a.total if divisor is None else 1) for value in amounts]
    amounts = [value if abs(value) > mpmath.mpf(10) ** -600 else mpmath.mpf(0) for value in amounts]
    ratios = [share(mutual, h) for h in ((x + y) / 2, mpmath.sqrt(x * y), min(x, y), max(x, y), both, y, x)]
    return amounts + ratios + [share(sum(rest), both)]


def normalized(weights):
    total = sum(weights)
    return [weight / total for weight in weights]


def weights(count, concentration=1.0):
    return [RANDOM.gammavariate(concentration, 1) + 1e-12 for _ in range(count)]


def product(p, q):
    return [a * b for a in p for b in q]


def tables():
    yield [0.25, 0.25, 0.25, 0.25], (2, 2)
    yield [0.5, 0.0, 0.0, 0.5], (2, 2)
    yield [0.4, 0.1, 0.1, 0.4], (2, 2)
    yield [0.1, 0.2, 0.3, 0.4], (2, 2)
    yield [1.0], (1, 1)
    yield [0.3, 0.7], (1, 2)
    yield [0.1] * 10, (1, 10)
    yield [0.1] * 10, (10, 1)
    yield [0.0, 0.0, 0.5, 0.5, 0.0, 0.0], (3, 2)
    yield [1 / 8, 1 / 16, 1 / 32, 1 / 32, 1 / 16, 1 / 8, 1 / 32, 1 / 32, 1 / 16, 1 / 16, 1 / 16, 1 / 16,
           1 / 4, 0.0, 0.0, 0.0], (4, 4)  # Cover and Thomas, example 2.2.1
    yield [0.06, 0.14, 0.24, 0.56], (2, 2)  # independent in decimals, not quite in doubles
    for exponent in (3, 10, 17, 50, 100, 150, 200, 290, 300, 307, 320):
        tiny = 10.0**-exponent
        yield [1 - tiny, 0.0, 0.0, tiny], (2, 2)
        yield [tiny, 0.5, 0.5 - 2 * tiny, tiny], (2, 2)
        yield [1 - 3 * tiny, tiny, tiny, tiny], (2, 2)
        yield [0.5, 0.25 - tiny, tiny, 0.125, 0.125, 0.0], (2, 3)
        yield [tiny, 2 * tiny, 0.5, 0.5 - 3 * tiny], (2, 2)
        yield [0.5, 0.5 - tiny, 0.0, tiny, 0.0, 0.0], (2, 3)
    # Dyadic tables that are exactly independent, and a unit in the last place away.
    for _ in range(12):
        a, b = RANDOM.randrange(1, 1024) / 1024, RANDOM.randrange(1, 1024) / 1024
        cells = product([a, 1 - a], [b, 1 - b])
        yield cells, (2, 2)
        step = 2.0 ** -RANDOM.randrange(40, 54)
        moved = [cells[0] + step, cells[1] - step, cells[2] - step, cells[3] + step]
        if min(moved) > 0:
            yield moved, (2, 2)
        yield [cells[0], cells[1], cells[2], cells[3] + 2.0 ** -53], (2, 2)
    # Near independence: deviations from 1e-1 to below the rounding.
    for step in range(1, 18):
        for rows, columns in ((2, 2), (2, 3), (3, 3), (4, 4), (5, 4), (8, 8)):
            cells = product(normalized(weights(rows)), normalized(weights(columns)))
            cells = normalized([cell * (1 + 10.0**-step * RANDOM.uniform(-1, 1)) for cell in cells])
            yield cells, (rows, columns)
    # Almost functions of each other.
    for step in (1, 3, 6, 9, 12, 16, 30, 100):
        for count in (2, 3, 6):
            cells = [value * (10.0**-step if k // count != k % count else 1)
                     for k, value in enumerate(weights(count * count))]
            yield normalized(cells), (count, count)
    for count in (2, 3, 4, 5, 7, 10, 15, 20):
        for concentration in (0.05, 0.3, 1.0, 10.0):
            for _ in range(3 if count < 10 else 1):
                columns = max(2, count - RANDOM.randrange(3))
                yield normalized(weights(count * columns, concentration)), (count, columns)
    for count in (3, 6):
        for _ in range(20):
            cells = [w if RANDOM.random() < 0.5 else 0.0 for w in weights(count * count)]
            yield normalized(cells[:-1] + [0.5]), (count, count)


def count_tables():
    yield [10.0, 20.0, 30.0, 60.0], (2, 2)
    yield [1.0, 1.0, 1.0, 2.0], (2, 2)
    yield [1e300, 1e300, 1e300, 1.5e300], (2, 2)
    yield [1e-300, 2e-300, 3e-300, 7e-300], (2, 2)
    yield [1e15, 1e15, 1e15, 1e15 + 1], (2, 2)
    for _ in range(40):
        rows, columns = RANDOM.randrange(2, 7), RANDOM.randrange(2, 7)
        yield [float(RANDOM.randrange(0, 50)) for _ in range(rows * columns - 1)] + [3.0], (rows, columns)


def pointwise(values, shape):
    a = Array(values, shape)
    first, second = a.marginal([0]), a.marginal([1])
    plain, scaled = [], []
    for (x, y), cell in a.cells.items():
        p, q = first[(x,)], second[(y,)]
        if p == 0 or q == 0:
            plain.append(NOTHING)
            scaled.append(NOTHING)
        elif cell == 0:
            plain.append(-mpmath.inf)
            scaled.append(mpmath.mpf(-1))
        else:
            amount = mpmath.log(cell * a.total / (p * q))
            plain.append(amount)
            scaled.append(share(amount, mpmath.log(a.total / cell)))
    return plain, scaled


def specific(values, shape):
    a = Array(values, shape)
    first, second = a.marginal([0]), a.marginal([1])
    surprises, informations = [], []
    for x in range(shape[0]):
        p = first[(x,)]
        if p == 0:
            surprises.append(NOTHING)
            informations.append(NOTHING)
            continue
        given = [(a.cells[(x, y)] / p, second[(y,)] / a.total) for y in range(shape[1])]
        surprises.append(mpmath.fsum(u * mpmath.log(u / v) for u, v in given if u > 0))
        informations.append(mpmath.fsum(u * mpmath.log(u) for u, v in given if u > 0)
                            - mpmath.fsum(v * mpmath.log(v) for u, v in given if v > 0))
    limit = mpmath.mpf(10) ** -600
    return [[value if not abs(value) < limit else mpmath.mpf(0) for value in values]
            for values in (surprises, informations)]


def multiway(values, shape):
    a = Array(values, shape)
    n = len(shape)
    everything = a.entropy(*range(n))
    total = sum(a.entropy(k) for k in range(n)) - everything
    dual = everything - sum(everything - a.entropy(*(j for j in range(n) if j != k)) for k in range(n))
    common = -sum((-1) ** len(group) * a.entropy(*group)
                  for size in range(n + 1) for group in itertools.combinations(range(n), size))
    values = [total, dual, common, (-1) ** n * common,
              a.information([0], [1], [2]), a.information([0], [1, 2]), a.conditional([0], [1, 2]),
              a.information([2], [0])]
    return [value if abs(value) > mpmath.mpf(10) ** -600 else mpmath.mpf(0) for value in values]


def arrays():
    for cells in ([1, 0, 0, 1, 0, 1, 1, 0], [1, 0, 0, 0, 0, 0, 0, 1], [1, 1, 1, 1, 1, 1, 1, 1]):
        yield normalized([float(cell) for cell in cells]), (2, 2, 2)
    for shape in ((2, 2, 2), (3, 2, 4), (4, 4, 4), (2, 2, 2, 2), (2, 3, 2, 2)):
        count = 1
        for size in shape:
            count *= size
        for concentration in (0.1, 1.0, 10.0):
            for _ in range(3):
                yield normalized(weights(count, concentration)), shape
        for step in range(2, 18, 2):
            cells = [1.0]
            for size in shape:
                cells = product(cells, normalized(weights(size)))
            yield normalized([cell * (1 + 10.0**-step * RANDOM.uniform(-1, 1)) for cell in cells]), shape


def gain(values, shape):
    a = Array(values, shape)
    parts, classes = a.marginal([0]), a.marginal([1])
    split = a.entropy(0) / a.total
    information = a.information([0], [1]) / a.total
    gini = (mpmath.fsum(cell**2 / parts[(x,)] for (x, y), cell in a.cells.items() if cell > 0) / a.total
            - mpmath.fsum((c / a.total) ** 2 for c in classes.values()))
    gini = gini if abs(gini) > mpmath.mpf(10) ** -600 else mpmath.mpf(0)
    return [information, share(information, split), gini]


def splits():
    yield [6.0, 2.0, 3.0, 3.0], (2, 2)  # the wind of Mitchell's table 3.2
    yield [2.0, 3.0, 4.0, 0.0, 3.0, 2.0], (3, 2)  # and its outlook
    yield [5.0, 0.0, 0.0, 5.0], (2, 2)
    yield [5.0, 5.0, 0.0, 0.0], (2, 2)
    yield [1.0, 2.0, 2.0, 4.0], (2, 2)
    yield [1e9, 1e9, 1e9, 1e9 + 1], (2, 2)
    for _ in range(30):
        parts, classes = RANDOM.randrange(2, 6), RANDOM.randrange(2, 5)
        cells = [float(RANDOM.randrange(0, 40)) for _ in range(parts * classes - 1)] + [1.0]
        yield cells, (parts, classes)


def gini(p):
    total = mpmath.fsum(exact(p))
    return mpmath.fsum(a * (total - a) for a in exact(p))


def capacity(values, outputs):
    """The maximum of the mutual information over (1 - t, t), from the root of its derivative."""
    first, second = exact(values[:outputs]), exact(values[outputs:])
    with mpmath.workdps(60):

        def term(a, b):
            return a * mpmath.log(a / b) if a > 0 else mpmath.mpf(0)

        def output(t):
            return [(1 - t) * a + t * b for a, b in zip(first, second)]

        def slope(t):
            q = output(t)
            return (mpmath.fsum(term(b, c) for b, c in zip(second, q)) - mpmath.fsum(second)
                    - mpmath.fsum(term(a, c) for a, c in zip(first, q)) + mpmath.fsum(first))

        low, high = mpmath.mpf(0), mpmath.mpf(1)
        for _ in range(190):
            middle = (low + high) / 2
            low, high = (middle, high) if slope(middle) > 0 else (low, middle)
        q = output(low)
        return ((1 - low) * mpmath.fsum(term(a, c) for a, c in zip(first, q))
                + low * mpmath.fsum(term(b, c) for b, c in zip(second, q)))


def channels():
    for f in (0.001, 0.1, 0.25, 0.3, 0.45, 0.4999):
        yield [1 - f, f, f, 1 - f], 2
        yield [1 - f, f, 0.0, 0.0, f, 1 - f], 3
        yield [1.0, 0.0, f, 1 - f], 2
        yield [1.0, 0.0, 1 - f, f], 2
    for outputs in (2, 3, 5, 10):
        for concentration in (0.3, 1.0, 5.0):
            for _ in range(2):
                yield normalized(weights(outputs, concentration)) + normalized(weights(outputs, concentration)), outputs


def main():
    header(__file__)
    seen = list(tables())
    for values, shape in seen:
        row("joint", values, shape, two_way(values, shape))
        if len(values) <= 25:
            for name, amounts in zip(("pointwise", "pointwise-share"), pointwise(values, shape)):
                row(name, values, shape, amounts)
            for name, amounts in zip(("specific-surprise", "specific-information"), specific(values, shape)):
                row(name, values, shape, amounts)
            row("gini", values, [], gini(values))
    for values, shape in count_tables():
        row("counts", values, shape, two_way(values, shape, None))
    for values, shape in arrays():
        row("multiway", values, shape, multiway(values, shape))
    for values, shape in splits():
        row("gain", values, shape, gain(values, shape))
    for values, outputs in channels():
        row("capacity", values, [2, outputs], capacity(values, outputs))


if __name__ == "__main__":
    main()
