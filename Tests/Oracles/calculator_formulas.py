"""The calculator's functions as the literature defines them, in mpmath numbers, under the calculator's names:
discrete distributions and transport. calculator_joint.py, calculator_families.py and calculator_learning.py go on.

Nothing here follows the library's formulations: divergences are differences of large sums, continuous families are
integrated or summed, distances of transport go through quantiles. A result is a number, a list, a dict of named
numbers, a truth value, None where undefined, or infinity. `amount` marks amounts of information, in nats.
"""
import mpmath
from mpmath import acos, exp, fsum, inf, log, mpf, sqrt

mpmath.mp.dps = 60
AMOUNTS = set()
FUNCTIONS = {}


def function(definition):
    FUNCTIONS[definition.__name__] = definition
    return definition


def amount(definition):
    AMOUNTS.add(definition.__name__)
    return function(definition)


def total(weights):
    return [weight / fsum(weights) for weight in weights]


def information(p):
    return fsum(-a * log(a) for a in p if a > 0)


# Discrete distributions


@amount
def entropy(p):
    return information(p)


@amount
def cross_entropy(p, q):
    return inf if any(a > 0 and b == 0 for a, b in zip(p, q)) else fsum(-a * log(b) for a, b in zip(p, q) if a > 0)


@amount
def kl(p, q):
    return cross_entropy(p, q) - information(p)


@amount
def kl_weights(p, q, sums="generalized"):
    if sums == "normalized":
        return kl(total(p), total(q))
    return kl(p, q) + (fsum(q) - fsum(p) if sums == "generalized" else 0)


@amount
def jeffreys(p, q):
    return kl(p, q) + kl(q, p)


@amount
def js_many(distributions, weights):
    shares = total(weights)
    mixture = [fsum(w * a for w, a in zip(shares, column)) for column in zip(*distributions)]
    return information(mixture) - fsum(w * information(p) for w, p in zip(shares, distributions))


@amount
def js(p, q, weights=None):
    return js_many([p, q], weights or [mpf(1), mpf(1)])


@amount
def topsoe(p, q):
    middle = [(a + b) / 2 for a, b in zip(p, q)]
    return kl(p, middle) + kl(q, middle)


@amount
def skew(p, q, share=mpf("0.5")):
    return kl(p, [share * b + (1 - share) * a for a, b in zip(p, q)])


def affinity(p, q, order):
    """The sum of p^order q^(1 - order)."""
    if order > 1 and any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return fsum(a**order * b ** (1 - order) for a, b in zip(p, q) if a > 0 and b > 0)


@amount
def renyi(p, q, order):
    if order == 1:
        return kl(p, q)
    if order == inf:
        return inf if kl(p, q) == inf else max(log(a / b) for a, b in zip(p, q) if a > 0)
    value = affinity(p, q, order)
    return inf if value in (0, inf) else log(value) / (order - 1)


@amount
def bhattacharyya(p, q):
    value = affinity(p, q, mpf(1) / 2)
    return inf if value == 0 else -log(value)


@amount
def chernoff(p, q):
    if affinity(p, q, mpf(1) / 2) == 0:
        return inf
    low, high = mpf(0), mpf(1)
    for _ in range(160):  # The slope of a convex function changes its sign.
        middle = (low + high) / 2
        slope = fsum(a**middle * b ** (1 - middle) * log(a / b) for a, b in zip(p, q) if a > 0 and b > 0)
        low, high = (middle, high) if slope < 0 else (low, middle)
    return -log(affinity(p, q, low))


@amount
def renyi_entropy(p, order):
    possible = [a for a in p if a > 0]
    if order == 1:
        return information(p)
    return -log(max(possible)) if order == inf else log(fsum(a**order for a in possible)) / (1 - order)


@amount
def min_entropy(p):
    return -log(max(p))


@amount
def max_entropy(p):
    return log(mpf(len([a for a in p if a > 0])))


@amount
def collision_entropy(p):
    return -log(fsum(a * a for a in p))


# Distances without unit


@function
def js_distance(p, q, unit="nats"):
    return sqrt(js(p, q) / {"nats": 1, "bits": log(2), "bans": log(10)}[unit])


@function
def tv(p, q):
    return fsum(max(a - b, 0) for a, b in zip(p, q))


@function
def squared_hellinger(p, q):
    return fsum((sqrt(a) - sqrt(b)) ** 2 for a, b in zip(p, q)) / 2


@function
def hellinger(p, q):
    return sqrt(squared_hellinger(p, q))


@function
def bc(p, q):
    return affinity(p, q, mpf(1) / 2)


@function
def bhattacharyya_angle(p, q):
    return acos(bc(p, q))


@function
def chi2(p, q):
    if kl(p, q) == inf:
        return inf
    return fsum(a * a / b for a, b in zip(p, q) if b > 0) - 1


@function
def neyman(p, q):
    return chi2(q, p)


@function
def symmetric_chi2(p, q):
    return inf if inf in (kl(p, q), kl(q, p)) else fsum((a - b) ** 2 * (a + b) / (a * b) for a, b in zip(p, q))


@function
def triangular(p, q):
    return fsum((a - b) ** 2 / (a + b) for a, b in zip(p, q) if a + b > 0)


@function
def probabilistic_chi2(p, q):
    return 2 * triangular(p, q)


@function
def tsallis(p, q, order):
    return kl(p, q) if order == 1 else (affinity(p, q, order) - 1) / (order - 1)


@function
def tsallis_entropy(p, order):
    return information(p) if order == 1 else (1 - fsum(a**order for a in p if a > 0)) / (order - 1)


@function
def alpha_divergence(p, q, alpha):
    """Cichocki and Amari (2010), equation 42."""
    if alpha == 1:
        return kl(p, q)
    if alpha == 0:
        return kl(q, p)
    if alpha < 0:
        return alpha_divergence(q, p, 1 - alpha)
    return (affinity(p, q, alpha) - 1) / (alpha * (alpha - 1))


@function
def amari_alpha_divergence(p, q, alpha):
    """4/(1 - a²) (1 - Σ p^((1 - a)/2) q^((1 + a)/2)), and KL of p at -1, of q at 1."""
    if abs(alpha) == 1:
        return kl(p, q) if alpha == -1 else kl(q, p)
    return 4 / (1 - alpha**2) * (1 - affinity(p, q, (1 - alpha) / 2))


@function
def minkowski(p, q, order):
    gaps = [abs(a - b) for a, b in zip(p, q)]
    return max(gaps) if order == inf else fsum(gap**order for gap in gaps) ** (1 / order)


@function
def l1(p, q):
    return minkowski(p, q, mpf(1))


@function
def l2(p, q):
    return minkowski(p, q, mpf(2))


@function
def squared_l2(p, q):
    return l2(p, q) ** 2


@function
def linf(p, q):
    return minkowski(p, q, inf)


@function
def cosine(p, q):
    return fsum(a * b for a, b in zip(p, q)) / sqrt(fsum(a * a for a in p) * fsum(b * b for b in q))


@function
def perplexity(p):
    value = mpf(1)
    for a in p:
        value *= a**-a if a > 0 else 1
    return value


@function
def cross_perplexity(p, q):
    return exp(cross_entropy(p, q))


@function
def normalize(weights):
    return total(weights)


# Transport


def places(p, q, positions, positions_of_q):
    positions = positions or [mpf(i) for i in range(len(p))]
    return list(zip(positions, p)), list(zip(positions_of_q or positions, q))


@function
def wp(p, q, positions=None, positions_of_q=None, order=mpf(2)):
    """The distance between the quantiles: the masses of both are paired from the left."""
    left, right = (sorted(side) for side in places(p, q, positions, positions_of_q))
    pieces = []
    while left and right:
        (x, a), (y, b) = left[0], right[0]
        share = min(a, b)
        pieces.append((abs(x - y), share))
        left = ([(x, a - share)] if a - share > mpf(10) ** -50 else []) + left[1:]
        right = ([(y, b - share)] if b - share > mpf(10) ** -50 else []) + right[1:]
    if order == inf:
        return max(gap for gap, share in pieces if share > 0)
    return fsum(gap**order * share for gap, share in pieces) ** (1 / order)


@function
def w1(p, q, positions=None, positions_of_q=None):
    return wp(p, q, positions, positions_of_q, mpf(1))


@function
def energy_distance(p, q, positions=None, positions_of_q=None):
    left, right = places(p, q, positions, positions_of_q)

    def mean(one, other):
        return fsum(a * b * abs(x - y) for x, a in one for y, b in other)

    return sqrt(2 * mean(left, right) - mean(left, left) - mean(right, right))


@function
def ks(p, q, positions=None, positions_of_q=None):
    left, right = places(p, q, positions, positions_of_q)
    return max(
        abs(fsum(a for x, a in left if x <= at) - fsum(b for y, b in right if y <= at)) for at, _ in left + right)
