"""Textbook formulas of parametric families, as the sources print them, for family_values.py.

They are written independently of the library's formulations: as differences, which need the many digits that mpmath
has. Every one is checked once against an integral (or a sum) of the densities.
"""
from mpmath import mp, mpf, binomial, digamma, e, erf, euler, exp, fac, gamma, inf, log, loggamma, pi, quad, sqrt


class Family:
    """Functions of parameter tuples: density, support, divergence, entropy, Rényi divergence (None where infinite)."""

    def __init__(self, density, support, kl, entropy=None, renyi=None, discrete=False):
        self.density, self.support, self.kl = density, support, kl
        self.entropy, self.renyi, self.discrete = entropy, renyi, discrete

    def expectation(self, p, function, breaks=()):
        """The integral, or the sum, of density times function; `breaks` are where the function has a kink."""
        if self.discrete:
            return mp.fsum(self.density(p, k) * function(k) for k in range(*self.support(p)) if self.density(p, k) > 0)
        points = self.support(p)
        points = sorted(points + [x for x in breaks if points[0] < x < points[-1]])
        return quad(lambda x: self.density(p, x) * function(x), points)


def log_normal_integral(first, second, a):
    """log of the integral of p^a q^(1-a) for normal densities, None if it diverges."""
    (m, s), (n, t) = first, second
    mixed = a * t**2 + (1 - a) * s**2
    if mixed <= 0:
        return None
    return (1 - a) * log(s) + a * log(t) - log(mixed) / 2 - a * (1 - a) * (m - n) ** 2 / (2 * mixed)


def renyi_of(log_integral):
    def renyi(p, q, a):
        value = log_integral(p, q, a)
        return None if value is None else value / (a - 1)
    return renyi


def log_gamma_integral(p, q, a):
    shape, rate = a * p[0] + (1 - a) * q[0], a * p[1] + (1 - a) * q[1]
    if shape <= 0 or rate <= 0:
        return None
    constant = a * (p[0] * log(p[1]) - loggamma(p[0])) + (1 - a) * (q[0] * log(q[1]) - loggamma(q[0]))
    return constant + loggamma(shape) - shape * log(rate)


def log_multivariate_beta(x):
    return mp.fsum(map(loggamma, x)) - loggamma(mp.fsum(x))


def log_dirichlet_integral(p, q, a):
    mixed = [a * x + (1 - a) * y for x, y in zip(p, q)]
    if min(mixed) <= 0:
        return None
    return log_multivariate_beta(mixed) - a * log_multivariate_beta(p) - (1 - a) * log_multivariate_beta(q)


def dirichlet_kl(p, q):
    total = mp.fsum(p)
    return log_multivariate_beta(q) - log_multivariate_beta(p) + mp.fsum(
        (x - y) * (digamma(x) - digamma(total)) for x, y in zip(p, q))


def dirichlet_entropy(p):
    total = mp.fsum(p)
    return log_multivariate_beta(p) + (total - len(p)) * digamma(total) - mp.fsum((x - 1) * digamma(x) for x in p)


def term(x, y):
    return mpf(0) if x == 0 else x * log(x / y)


def bernoulli_kl(p, q):
    if (q[0] == 0 and p[0] > 0) or (q[0] == 1 and p[0] < 1):
        return None
    return term(p[0], q[0]) + term(1 - p[0], 1 - q[0])


def bernoulli_entropy(p):
    return -term(p[0], 1) - term(1 - p[0], 1)


def power(x, a, y, b):
    return mpf(0) if x == 0 or y == 0 else x**a * y**b


def log_bernoulli_integral(p, q, a):
    if a > 1 and bernoulli_kl(p, q) is None:
        return None
    value = power(p[0], a, q[0], 1 - a) + power(1 - p[0], a, 1 - q[0], 1 - a)
    return None if value == 0 else log(value)


def log_geometric_integral(p, q, a):
    ratio = (1 - p[0]) ** a * (1 - q[0]) ** (1 - a)
    return None if ratio >= 1 else a * log(p[0]) + (1 - a) * log(q[0]) - log(1 - ratio)


def inverse_gamma_density(p, x):
    return p[1] ** p[0] / gamma(p[0]) * x ** (-p[0] - 1) * exp(-p[1] / x)


def normal_density(p, x):
    return exp(-(x - p[0]) ** 2 / (2 * p[1] ** 2)) / sqrt(2 * pi * p[1] ** 2)


def normal_kl(p, q):
    return log(q[1] / p[1]) + (p[1] ** 2 + (p[0] - q[0]) ** 2) / (2 * q[1] ** 2) - mpf(1) / 2


def gamma_kl(p, q):
    return ((p[0] - q[0]) * digamma(p[0]) - loggamma(p[0]) + loggamma(q[0]) + q[0] * log(p[1] / q[1])
            + p[0] * (q[1] - p[1]) / p[1])


def uniform_kl(p, q):
    return log((q[1] - q[0]) / (p[1] - p[0])) if q[0] <= p[0] and p[1] <= q[1] else None


def log_uniform_integral(p, q, a):
    overlap = min(p[1], q[1]) - max(p[0], q[0])
    if overlap <= 0 or (a > 1 and uniform_kl(p, q) is None):
        return None
    return log(overlap) - a * log(p[1] - p[0]) - (1 - a) * log(q[1] - q[0])


def laplace_kl(p, q):
    distance = abs(p[0] - q[0])
    return log(q[1] / p[1]) + distance / q[1] + p[1] / q[1] * exp(-distance / p[1]) - 1


def weibull_kl(p, q):
    (k, l), (j, m) = p, q
    return (log(k / l**k) - log(j / m**j) + (k - j) * (log(l) - euler / k) + (l / m) ** j * gamma(j / k + 1) - 1)


def poisson_kl(p, q):
    if q[0] == 0 and p[0] > 0:
        return None
    return term(p[0], q[0]) - p[0] + q[0]


def log_poisson_integral(p, q, a):
    if a > 1 and q[0] == 0 and p[0] > 0:
        return None
    return power(p[0], a, q[0], 1 - a) - a * p[0] - (1 - a) * q[0]


FAMILIES = {
    "normal": Family(
        normal_density, lambda p: [-inf, p[0] - p[1], p[0], p[0] + p[1], inf], normal_kl,
        lambda p: log(2 * pi * e * p[1] ** 2) / 2, renyi_of(log_normal_integral)),
    "log-normal": Family(
        lambda p, x: normal_density(p, log(x)) / x,
        lambda p: [0, exp(p[0] - p[1]), exp(p[0]), exp(p[0] + p[1]), exp(p[0] + 5 * p[1]), exp(p[0] + 15 * p[1])],
        normal_kl, lambda p: p[0] + log(2 * pi * e * p[1] ** 2) / 2, renyi_of(log_normal_integral)),
    "exponential": Family(
        lambda p, x: p[0] * exp(-p[0] * x), lambda p: [0, 1 / p[0], inf],
        lambda p, q: log(p[0] / q[0]) + q[0] / p[0] - 1, lambda p: 1 - log(p[0]),
        renyi_of(lambda p, q, a: log_gamma_integral((mpf(1), p[0]), (mpf(1), q[0]), a))),
    "gamma": Family(
        lambda p, x: p[1] ** p[0] / gamma(p[0]) * x ** (p[0] - 1) * exp(-p[1] * x),
        lambda p: [0, p[0] / p[1], 4 * p[0] / p[1], inf], gamma_kl,
        lambda p: p[0] - log(p[1]) + loggamma(p[0]) + (1 - p[0]) * digamma(p[0]), renyi_of(log_gamma_integral)),
    "inverse-gamma": Family(
        inverse_gamma_density, lambda p: [0, p[1] / (p[0] + 1), 4 * p[1], inf], gamma_kl,
        lambda p: p[0] + log(p[1]) + loggamma(p[0]) - (1 + p[0]) * digamma(p[0]), renyi_of(log_gamma_integral)),
    "beta": Family(
        lambda p, x: x ** (p[0] - 1) * (1 - x) ** (p[1] - 1) / exp(log_multivariate_beta(p)), lambda p: [0, 0.5, 1],
        dirichlet_kl, dirichlet_entropy, renyi_of(log_dirichlet_integral)),
    "dirichlet": Family(None, None, dirichlet_kl, dirichlet_entropy, renyi_of(log_dirichlet_integral)),
    "bernoulli": Family(
        lambda p, k: p[0] if k else 1 - p[0], lambda p: (0, 2), bernoulli_kl, bernoulli_entropy,
        renyi_of(log_bernoulli_integral), discrete=True),
    "binomial": Family(
        lambda p, k: binomial(int(p[0]), k) * p[1] ** k * (1 - p[1]) ** (int(p[0]) - k), lambda p: (0, int(p[0]) + 1),
        lambda p, q: p[0] * bernoulli_kl(p[1:], q[1:]), None,
        renyi_of(lambda p, q, a: p[0] * log_bernoulli_integral(p[1:], q[1:], a)), discrete=True),
    "geometric": Family(
        lambda p, k: p[0] * (1 - p[0]) ** k, lambda p: (0, 1500),
        lambda p, q: bernoulli_kl(p, q) / p[0], lambda p: bernoulli_entropy(p) / p[0],
        renyi_of(log_geometric_integral), discrete=True),
    "poisson": Family(
        lambda p, k: exp(-p[0]) * p[0] ** k / fac(k), lambda p: (0, 200), poisson_kl, None,
        renyi_of(log_poisson_integral), discrete=True),
    "uniform": Family(
        lambda p, x: 1 / (p[1] - p[0]) if p[0] <= x <= p[1] else mpf(0), lambda p: [p[0], p[1]], uniform_kl,
        lambda p: log(p[1] - p[0]), renyi_of(log_uniform_integral)),
    "laplace": Family(
        lambda p, x: exp(-abs(x - p[0]) / p[1]) / (2 * p[1]), lambda p: [-inf, p[0], inf], laplace_kl,
        lambda p: 1 + log(2 * p[1])),
    "weibull": Family(
        lambda p, x: p[0] / p[1] * (x / p[1]) ** (p[0] - 1) * exp(-((x / p[1]) ** p[0])),
        lambda p: [0, p[1], 4 * p[1], inf], weibull_kl,
        lambda p: euler * (1 - 1 / p[0]) + log(p[1] / p[0]) + 1),
    "pareto": Family(
        lambda p, x: p[1] * p[0] ** p[1] / x ** (p[1] + 1), lambda p: [p[0], 2 * p[0], inf],
        lambda p, q: None if p[0] < q[0] else log(p[1] / q[1]) + q[1] * log(p[0] / q[0]) + q[1] / p[1] - 1,
        lambda p: log(p[0] / p[1]) + 1 + 1 / p[1]),
}


def folded_mean(p, location):
    distance = abs(p[0] - location)
    return p[1] * sqrt(2 / pi) * exp(-(distance**2) / (2 * p[1] ** 2)) + distance * erf(distance / (p[1] * sqrt(2)))


def mean_log(p):
    low = p[0] * log(p[0]) if p[0] > 0 else mpf(0)
    return (p[1] * log(p[1]) - low) / (p[1] - p[0]) - 1


def distance_from(p, location):
    below, above = location - p[0], p[1] - location
    if below > 0 and above > 0:
        return (below**2 + above**2) / (2 * (p[1] - p[0]))
    return abs((p[0] + p[1]) / 2 - location)


def normal_cross(mean, variance, q):
    return log(2 * pi * q[1] ** 2) / 2 + (variance + (mean - q[0]) ** 2) / (2 * q[1] ** 2)


def gamma_cross(mean, logarithm, q):
    return -q[0] * log(q[1]) + loggamma(q[0]) - (q[0] - 1) * logarithm + q[1] * mean


# (family of P, family of Q): the cross-entropy -∫ p log q.
CROSS_ENTROPIES = {
    ("uniform", "normal"): lambda p, q: normal_cross((p[0] + p[1]) / 2, (p[1] - p[0]) ** 2 / 12, q),
    ("uniform", "exponential"): lambda p, q: q[0] * (p[0] + p[1]) / 2 - log(q[0]),
    ("uniform", "laplace"): lambda p, q: log(2 * q[1]) + distance_from(p, q[0]) / q[1],
    ("uniform", "gamma"): lambda p, q: gamma_cross((p[0] + p[1]) / 2, mean_log(p), q),
    ("exponential", "normal"): lambda p, q: normal_cross(1 / p[0], 1 / p[0] ** 2, q),
    ("exponential", "gamma"): lambda p, q: gamma_cross(1 / p[0], -euler - log(p[0]), q),
    ("gamma", "exponential"): lambda p, q: q[0] * p[0] / p[1] - log(q[0]),
    ("laplace", "normal"): lambda p, q: normal_cross(p[0], 2 * p[1] ** 2, q),
    ("normal", "laplace"): lambda p, q: log(2 * q[1]) + folded_mean(p, q[0]) / q[1],
    ("pareto", "exponential"): lambda p, q: q[0] * p[1] * p[0] / (p[1] - 1) - log(q[0]),
}


def total_variation(p, q):
    """½ ∫ |p − q| of normal densities, between the points where they cross."""
    (m, s), (n, t) = p, q
    def probability(mean, deviation, x):
        return (1 + erf((x - mean) / (deviation * sqrt(2)))) / 2
    a, b = 1 / s**2 - 1 / t**2, -2 * (m / s**2 - n / t**2)
    c = m**2 / s**2 - n**2 / t**2 + 2 * log(s / t)
    if a == 0:
        points = [(m + n) / 2]
    else:
        root = sqrt(b * b - 4 * a * c)
        points = [(-b - root) / (2 * a), (-b + root) / (2 * a)]
    value = mpf(0)
    for sign, x in zip((1, -1), points):
        value += sign * (probability(m, s, x) - probability(n, t, x))
    return abs(value)
