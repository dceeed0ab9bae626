#!/usr/bin/env python3
"""Records divergences of multivariate normal distributions with mpmath.

Usage: python3 Tests/Oracles/multivariate_normal_values.py > Tests/Fixtures/Divergence/multivariate-normals.tsv

The format is that of divergence_table.py: the arguments are the mean and the covariance (row by row) of P, then those of
Q, then the order of a Rényi divergence.
"""
import random

from mpmath import e, log, mp, mpf, pi, sqrt

from divergence_table import header, row

# Almost equal matrices, condition numbers up to 1e6, and square roots of differences of traces: 150 digits leave 60.
mp.dps = 150
RANDOM = random.Random(11)
ORDERS = (0.5, 0.25, 2.0, 0.999, 1.25)


def matrix(values):
    return mp.matrix([[mpf(x) for x in values_of_row] for values_of_row in values])


def trace(a):
    return mp.fsum(a[i, i] for i in range(a.rows))


def form(a, v):
    return (v.T * a * v)[0]


def kl(p, q):
    (m, s), (n, t) = p, q
    inverse = t**-1
    return (trace(inverse * s) - m.rows + form(inverse, n - m) + log(mp.det(t) / mp.det(s))) / 2


def renyi(p, q, a):
    (m, s), (n, t) = p, q
    mixed = a * t + (1 - a) * s
    if min(mp.eigsy(mixed, eigvals_only=True)) <= 0:
        return None
    logarithm = log(mp.det(mixed)) - (1 - a) * log(mp.det(s)) - a * log(mp.det(t))
    return a * form(mixed**-1, n - m) / 2 - logarithm / (2 * (a - 1))


def square_root(a):
    values, vectors = mp.eigsy(a)
    return vectors * mp.diag([sqrt(x) for x in values]) * vectors.T


def wasserstein(p, q):
    (m, s), (n, t) = p, q
    root = square_root(s)
    product = root * t * root
    product = (product + product.T) / 2
    return sqrt(form(mp.eye(m.rows), m - n) + trace(s) + trace(t) - 2 * trace(square_root(product)))


def entropy(p):
    return log((2 * pi * e) ** p[0].rows * mp.det(p[1])) / 2


def covariance(order, spread):
    """A symmetric matrix of doubles with eigenvalues between 1 and 10^spread, roughly."""
    factor = [[RANDOM.gauss(0, 1) * 10 ** RANDOM.uniform(0, spread / 2) for _ in range(order)] for _ in range(order)]
    result = [[0.0] * order for _ in range(order)]
    for i in range(order):
        for j in range(i + 1):
            result[i][j] = result[j][i] = sum(factor[i][k] * factor[j][k] for k in range(order)) + (0.1 if i == j else 0.0)
    return result


def nearby(values, step):
    result = [list(line) for line in values]
    for i in range(len(values)):
        for j in range(i + 1):
            scale = (values[i][i] * values[j][j]) ** 0.5 * 10.0**-step * 0.05
            result[i][j] = result[j][i] = values[i][j] + scale * RANDOM.gauss(0, 1)
    return result


def means(order):
    return [RANDOM.gauss(0, 1) for _ in range(order)]


def ill_conditioned(order):
    """Hilbert's matrix as doubles: the condition number is 5e2, 5e5 and 2e10 for the orders 3, 5 and 8."""
    return [[1 / (i + j + 1) for j in range(order)] for i in range(order)]


def ill_conditioned_pairs():
    for order in (3, 5, 8):
        identity = [[float(i == j) for j in range(order)] for i in range(order)]
        hilbert = ill_conditioned(order)
        yield (means(order), hilbert), (means(order), identity), order > 5
        yield (means(order), identity), (means(order), hilbert), order > 5
        for step in (12, 14):
            mean = means(order)
            yield (mean, hilbert), ([x + 10.0**-step for x in mean], nearby(hilbert, step)), True


def pairs():
    yield from ill_conditioned_pairs()
    yield ([0.0, 0.0], [[1.0, 0.0], [0.0, 1.0]]), ([1.0, 0.0], [[2.0, 0.5], [0.5, 1.0]]), False
    yield ([0.0], [[1.0]]), ([1.0], [[4.0]]), False
    for order in (1, 2, 3, 4, 6):
        for spread in (0.5, 2, 4):
            for _ in range(3):
                yield (means(order), covariance(order, spread)), (means(order), covariance(order, spread)), False
    for step in range(1, 16):
        for order in (2, 3, 5):
            mean, spread = means(order), covariance(order, 1)
            yield (mean, spread), ([x + 10.0**-step * RANDOM.gauss(0, 1) for x in mean], nearby(spread, step)), step > 8


def main():
    header(__file__)
    for index, (p, q, is_close) in enumerate(pairs()):
        arguments = [p[0], sum(p[1], []), q[0], sum(q[1], [])]
        first, second = [(mp.matrix(list(map(mpf, m))), matrix(s)) for m, s in (p, q)]
        row("kl", *arguments, kl(first, second))
        row("entropy", *arguments[:2], entropy(first))
        order = ORDERS[index % len(ORDERS)]
        row("renyi", *arguments, [order], renyi(first, second, mpf(order)))
        if not is_close:
            row("wasserstein", *arguments, wasserstein(first, second))
            if len(p[0]) > 1:
                # The same covariances about one mean: the Bures distance alone.
                row("wasserstein", arguments[0], arguments[1], arguments[0], arguments[3],
                    wasserstein((first[0], first[1]), (first[0], second[1])))


if __name__ == "__main__":
    main()
