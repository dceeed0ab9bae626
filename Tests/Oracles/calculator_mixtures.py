"""Gaussian mixtures as integrals of their densities, and what an epsilon in the logarithm gives: a continuation of
calculator_formulas.py.

The integrals are good to 30 digits. Stationary points of the reverse fit are in reverse_fit_values.py.
"""
from mpmath import exp, fsum, log, mpf, pi, sqrt

from calculator_families import integral
from calculator_formulas import amount, function


@amount
def kl_epsilon(p, q, epsilon=mpf("1e-10")):
    return fsum(a * log((a + epsilon) / (b + epsilon)) for a, b in zip(p, q))


def log_density(weights, means, sigmas):
    def density(x):
        terms = [log(w) - ((x - m) / s) ** 2 / 2 - log(s) for w, m, s in zip(weights, means, sigmas)]
        most = max(terms)
        return most + log(fsum(exp(term - most) for term in terms)) - log(2 * pi) / 2

    return density


def over_mixture(weights, means, sigmas, term, *others):
    density = log_density(weights, means, sigmas)
    ends = [m + k * s for m, s in zip(means, sigmas) for k in (-18, -6, 0, 6, 18)]
    low, high = min(ends), max(ends)
    points = sorted({point for point in (*ends, *others) if low <= point <= high})
    return integral(lambda x: exp(density(x)), points, term)


@amount
def kl_mixture(weights1, means1, sigmas1, weights2, means2, sigmas2):
    p, q = log_density(weights1, means1, sigmas1), log_density(weights2, means2, sigmas2)
    return over_mixture(weights1, means1, sigmas1, lambda x: p(x) - q(x), *means2)


@amount
def cross_entropy_mixture(weights1, means1, sigmas1, weights2, means2, sigmas2):
    q = log_density(weights2, means2, sigmas2)
    return over_mixture(weights1, means1, sigmas1, lambda x: -q(x), *means2)


@amount
def entropy_mixture(weights, means, sigmas):
    return cross_entropy_mixture(weights, means, sigmas, weights, means, sigmas)


@amount
def js_mixture(weights1, means1, sigmas1, weights2, means2, sigmas2):
    first, second = (weights1, means1, sigmas1), (weights2, means2, sigmas2)
    both = ([w / 2 for w in weights1 + weights2], means1 + means2, sigmas1 + sigmas2)
    return (kl_mixture(*first, *both) + kl_mixture(*second, *both)) / 2


@function
def hellinger_mixture(weights1, means1, sigmas1, weights2, means2, sigmas2):
    p, q = log_density(weights1, means1, sigmas1), log_density(weights2, means2, sigmas2)
    affinity = over_mixture(weights1, means1, sigmas1, lambda x: exp((q(x) - p(x)) / 2), *means2)
    return sqrt(1 - affinity)


@function
def forward_fit(weights, means, sigmas):
    mean = fsum(w * m for w, m in zip(weights, means))
    variance = fsum(w * (s**2 + (m - mean) ** 2) for w, m, s in zip(weights, means, sigmas))
    fit = kl_mixture(weights, means, sigmas, [mpf(1)], [mean], [sqrt(variance)])
    return {"mean": mean, "variance": variance, "kl": fit}
