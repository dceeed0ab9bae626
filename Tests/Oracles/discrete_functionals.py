"""Functionals of two discrete distributions as their definitions read, in mpmath numbers of 800 digits.

A pair of distributions is a list of outcomes (p, q, how many there are of these), so that long lists of few
different outcomes are quick. None stands for infinity.
"""
from collections import Counter

import mpmath
from mpmath import mpf

mpmath.mp.dps = 800


def outcomes(p, q):
    """The exact doubles in pairs."""
    return [(mpf(a), mpf(b), n) for (a, b), n in Counter(zip(p, q)).items()]


def total(pair, term):
    return mpmath.fsum(n * term(a, b) for a, b, n in pair)


def sums(pair):
    return total(pair, lambda a, b: a), total(pair, lambda a, b: b)


def generalized_kl(pair):
    if any(a > 0 and b == 0 for a, b, _ in pair):
        return None
    return total(pair, lambda a, b: a * mpmath.log(a / b) - a + b if a > 0 else b)


def kl_as_given(pair):
    if any(a > 0 and b == 0 for a, b, _ in pair):
        return None
    return total(pair, lambda a, b: a * mpmath.log(a / b) if a > 0 else mpf(0))


def kl_normalized(pair):
    of_p, of_q = sums(pair)
    return kl_as_given([(a / of_p, b / of_q, n) for a, b, n in pair])


def reversed_pair(pair):
    return [(b, a, n) for a, b, n in pair]


def jeffreys(pair):
    forward, backward = kl_as_given(pair), kl_as_given(reversed_pair(pair))
    return None if forward is None or backward is None else forward + backward


def jensen_shannon(pair):
    def half(a, b):
        return a * mpmath.log(2 * a / (a + b)) / 2 if a > 0 else mpf(0)

    return total(pair, lambda a, b: half(a, b) + half(b, a))


def weighted_jensen_shannon(distributions, weights):
    """Of any number of lists; a weight counts in proportion to their sum."""
    weights = [mpf(weight) for weight in weights]
    shares = [weight / mpmath.fsum(weights) for weight in weights]
    value = mpf(0)
    for column in zip(*distributions):
        column = [mpf(item) for item in column]
        mean = mpmath.fsum(share * item for share, item in zip(shares, column))
        value += mpmath.fsum(w * a * mpmath.log(a / mean) for w, a in zip(shares, column) if w * a > 0)
    return value


def skew(pair, share):
    share = mpf(share)
    return generalized_kl([(a, (1 - share) * a + share * b, n) for a, b, n in pair])


def power(a, b, order):
    """p^order q^(1 - order) where both are above zero."""
    return b * mpmath.exp(order * mpmath.log(a / b)) if a > 0 and b > 0 else mpf(0)


def power_sum(pair, order):
    return total(pair, lambda a, b: power(a, b, order))


def excess(pair, order):
    return total(pair, lambda a, b: power(a, b, order) - order * a - (1 - order) * b)


def excludes(pair):
    """Whether Q excludes something that P has."""
    return any(a > 0 and b == 0 for a, b, _ in pair)


def renyi(pair, order):
    order = mpf(order)
    of_p, of_q = sums(pair)
    if (order >= 1 and excludes(pair)) or not any(a > 0 and b > 0 for a, b, _ in pair):
        return None
    if order == mpmath.inf:
        return max(mpf(0), max(mpmath.log(a / b) for a, b, _ in pair if a > 0))
    if order == 1:
        return generalized_kl(pair) / of_p
    if order < 1:
        return mpmath.log(power_sum(pair, order) / (order * of_p + (1 - order) * of_q)) / (order - 1)
    return mpmath.log(1 + excess(pair, order) / of_p) / (order - 1)


def tsallis(pair, order):
    order = mpf(order)
    if order >= 1 and excludes(pair):
        return None
    return generalized_kl(pair) if order == 1 else excess(pair, order) / (order - 1)


def alpha(pair, order):
    order = mpf(order)
    if (order >= 1 and excludes(pair)) or (order <= 0 and excludes(reversed_pair(pair))):
        return None
    if order == 1:
        return generalized_kl(pair)
    if order == 0:
        return generalized_kl(reversed_pair(pair))
    return excess(pair, order) / (order * (order - 1))


def amari_alpha(pair, parameter):
    return alpha(pair, (1 - mpf(parameter)) / 2)


def chernoff(pair):
    """The amount and the optimal exponent, by bisection on the derivative of log(S/m)."""
    with mpmath.workdps(700):
        of_p, of_q = sums(pair)
        shared = [(a, b, n, mpmath.log(a / b)) for a, b, n in pair if a > 0 and b > 0]
        if not shared:
            return None

        def value(x):
            powers = mpmath.fsum(n * b * mpmath.exp(x * r) for a, b, n, r in shared)
            return -mpmath.log(powers / (x * of_p + (1 - x) * of_q))

        def slope(x):
            first = mpmath.fsum(n * b * r * mpmath.exp(x * r) for a, b, n, r in shared)
            powers = mpmath.fsum(n * b * mpmath.exp(x * r) for a, b, n, r in shared)
            return first * (x * of_p + (1 - x) * of_q) - powers * (of_p - of_q)

        low, high = mpf(0), mpf(1)
        if slope(low) >= 0:
            return [value(low), low]
        if slope(high) < 0:
            return [value(high), high]
        for _ in range(110):
            middle = (low + high) / 2
            low, high = (middle, high) if slope(middle) < 0 else (low, middle)
        return [value(low), low]


def pearson(pair):
    if excludes(pair):
        return None
    return total(pair, lambda a, b: (a - b) ** 2 / b if b > 0 else mpf(0))


def neyman(pair):
    return pearson(reversed_pair(pair))


def additive_symmetric(pair):
    one, other = pearson(pair), neyman(pair)
    return None if one is None or other is None else one + other


def triangular(pair):
    return total(pair, lambda a, b: (a - b) ** 2 / (a + b) if a + b > 0 else mpf(0))


def squared_hellinger(pair):
    return total(pair, lambda a, b: (mpmath.sqrt(a) - mpmath.sqrt(b)) ** 2) / 2


def coefficient(pair):
    return total(pair, lambda a, b: mpmath.sqrt(a * b))


def bhattacharyya(pair):
    return None if coefficient(pair) == 0 else -mpmath.log(coefficient(pair) / (sum(sums(pair)) / 2))


def angle(pair):
    return mpmath.acos(coefficient(pair) / (sum(sums(pair)) / 2))


def minkowski(pair, order):
    order = mpf(order)
    if order == mpmath.inf:
        return max(abs(a - b) for a, b, _ in pair)
    with mpmath.workdps(120):
        greatest = max(abs(a - b) for a, b, _ in pair)
        if greatest == 0:
            return mpf(0)
        return greatest * total(pair, lambda a, b: (abs(a - b) / greatest) ** order) ** (1 / order)


def cosine(pair):
    squares = total(pair, lambda a, b: a * a) * total(pair, lambda a, b: b * b)
    return total(pair, lambda a, b: a * b) / mpmath.sqrt(squares)


def cross_perplexity(pair):
    if excludes(pair):
        return None
    return mpmath.exp(-total(pair, lambda a, b: a * mpmath.log(b) if a > 0 else mpf(0)))


def power_entropy(values, order):
    """Sum of p^order over the outcomes that are possible, and the sum of p."""
    counts = [(mpf(value), n) for value, n in Counter(values).items() if value > 0]
    total_of_powers = mpmath.fsum(n * mpmath.exp(order * mpmath.log(a)) for a, n in counts)
    return total_of_powers, mpmath.fsum(n * a for a, n in counts)


def shannon(values):
    return mpmath.fsum(-n * mpf(a) * mpmath.log(mpf(a)) for a, n in Counter(values).items() if a > 0)


def renyi_entropy(values, order):
    order = mpf(order)
    if order == mpmath.inf:
        return -mpmath.log(max(values))
    powers, mass = power_entropy(values, order if order != 1 else mpf(0))
    return shannon(values) / mass if order == 1 else mpmath.log(powers / mass) / (1 - order)


def tsallis_entropy(values, order):
    order = mpf(order)
    powers, mass = power_entropy(values, order)
    return shannon(values) if order == 1 else (mass - powers) / (order - 1)
