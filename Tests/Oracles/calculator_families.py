"""Parametric families as integrals and sums of their densities: a continuation of calculator_formulas.py."""
import mpmath
from mpmath import digamma, e, exp, fsum, inf, log, loggamma, matrix, mpf, pi, quad, sqrt

from calculator_formulas import amount, function, information, kl


def integral(density, support, term):
    """The integral of density times term, which has to be certain to 30 digits."""
    value, error = quad(lambda x: density(x) * term(x), support, error=True, maxdegree=12)
    if error > mpf(10) ** -30:
        raise ValueError(f"the integral is uncertain by {mpmath.nstr(error, 5)}")
    return value


def log_normal_density(mu, sigma):
    return lambda x: -((x - mu) ** 2) / (2 * sigma**2) - log(2 * pi * sigma**2) / 2


def over_normal(mu, sigma, term, *kinks):
    density = log_normal_density(mu, sigma)
    # Beyond 18 standard deviations there is less than 1e-70.
    inner = [x for x in sorted({mu, *kinks}) if abs(x - mu) < 18 * sigma]
    return integral(lambda x: exp(density(x)), [mu - 18 * sigma, *inner, mu + 18 * sigma], term)


@amount
def kl_normal(mu1, sigma1, mu2, sigma2):
    p, q = log_normal_density(mu1, sigma1), log_normal_density(mu2, sigma2)
    return over_normal(mu1, sigma1, lambda x: p(x) - q(x))


@amount
def kl_diagonal_normal(mu1, sigma1, mu2, sigma2):
    return fsum(kl_normal(*coordinate) for coordinate in zip(mu1, sigma1, mu2, sigma2))


@amount
def kl_mvn(mean1, cov1, mean2, cov2):
    first, second, change = matrix(cov1), matrix(cov2), matrix(mean2) - matrix(mean1)
    inverse = second**-1
    trace = fsum((inverse * first)[i, i] for i in range(len(mean1)))
    distance = (change.T * inverse * change)[0]
    return (trace + distance - len(mean1) + log(mpmath.det(second) / mpmath.det(first))) / 2


@amount
def jeffreys_normal(mu1, sigma1, mu2, sigma2):
    return kl_normal(mu1, sigma1, mu2, sigma2) + kl_normal(mu2, sigma2, mu1, sigma1)


@amount
def renyi_normal(mu1, sigma1, mu2, sigma2, order):
    if order == 1:
        return kl_normal(mu1, sigma1, mu2, sigma2)
    if order * sigma2**2 + (1 - order) * sigma1**2 <= 0:
        return inf
    p, q = log_normal_density(mu1, sigma1), log_normal_density(mu2, sigma2)
    far = 40 * (sigma1 + sigma2) + abs(mu1 - mu2)
    shared = quad(lambda x: exp(order * p(x) + (1 - order) * q(x)), mpmath.linspace(mu1 - far, mu1 + far, 41))
    return log(shared) / (order - 1)


@amount
def bhattacharyya_normal(mu1, sigma1, mu2, sigma2):
    return renyi_normal(mu1, sigma1, mu2, sigma2, mpf(1) / 2) / 2


@amount
def cross_entropy_normal(mu1, sigma1, mu2, sigma2):
    q = log_normal_density(mu2, sigma2)
    return over_normal(mu1, sigma1, lambda x: -q(x))


@amount
def entropy_normal(sigma):
    return cross_entropy_normal(mpf(0), sigma, mpf(0), sigma)


@amount
def entropy_mvn(covariance):
    return log(mpmath.det(2 * pi * e * matrix(covariance))) / 2


@amount
def mi_normal(correlation):
    """The two entropies less the joint one."""
    return 2 * entropy_mvn([[mpf(1)]]) - entropy_mvn([[mpf(1), correlation], [correlation, mpf(1)]])


@function
def w2_normal(mu1, sigma1, mu2, sigma2):
    """The quantiles of both at one probability are mu + sigma z."""
    return sqrt(over_normal(mpf(0), mpf(1), lambda z: (mu1 + sigma1 * z - mu2 - sigma2 * z) ** 2))


@function
def w2_mvn(mean1, cov1, mean2, cov2):
    first, second = matrix(cov1), matrix(cov2)
    values, _ = mpmath.eig(first * second)
    trace = fsum(first[i, i] + second[i, i] - 2 * sqrt(values[i].real) for i in range(len(mean1)))
    return sqrt(fsum((a - b) ** 2 for a, b in zip(mean1, mean2)) + trace)


@function
def tv_normal(mu1, sigma1, mu2, sigma2):
    p, q = log_normal_density(mu1, sigma1), log_normal_density(mu2, sigma2)
    a, b = 1 / sigma2**2 - 1 / sigma1**2, 2 * (mu1 / sigma1**2 - mu2 / sigma2**2)
    c = (mu2 / sigma2) ** 2 - (mu1 / sigma1) ** 2 + 2 * log(sigma2 / sigma1)
    root = sqrt(b * b - 4 * a * c) if a != 0 else None
    kinks = [-c / b] if a == 0 else [(-b - root) / (2 * a), (-b + root) / (2 * a)]
    return over_normal(mu1, sigma1, lambda x: max(1 - exp(q(x) - p(x)), 0), *kinks)


@function
def hellinger_normal(mu1, sigma1, mu2, sigma2):
    return sqrt(1 - exp(-bhattacharyya_normal(mu1, sigma1, mu2, sigma2)))


@function
def fisher_rao_normal(mu1, sigma1, mu2, sigma2):
    """Costa, Santos and Strapasson (2015): the half-plane of curvature -1/2, by the cross-ratio."""
    near = (mu1 - mu2) ** 2 / 2 + (sigma1 - sigma2) ** 2
    far = (mu1 - mu2) ** 2 / 2 + (sigma1 + sigma2) ** 2
    return sqrt(2) * log((sqrt(far) + sqrt(near)) / (sqrt(far) - sqrt(near)))


def trial(p):
    return [p, 1 - p]


@amount
def kl_bernoulli(p, q):
    return kl(trial(p), trial(q))


@amount
def entropy_bernoulli(p):
    return information(trial(p))


@amount
def kl_binomial(trials, p, q):
    def masses(share):
        n = int(trials)
        return [mpmath.binomial(n, k) * share**k * (1 - share) ** (n - k) for k in range(n + 1)]

    return kl(masses(p), masses(q))


@amount
def kl_geometric(p, q):
    return inf if q == 1 and p < 1 else mpmath.nsum(
        lambda k: p * (1 - p) ** k * (log(p / q) + k * log((1 - p) / (1 - q))), [0, inf])


@amount
def kl_poisson(mean1, mean2):
    if mean2 == 0 and mean1 > 0:
        return inf
    masses = [exp(-mean1) * mean1**k / mpmath.factorial(k) for k in range(400)]
    return fsum(mass * (k * log(mean1 / mean2) - mean1 + mean2) for k, mass in enumerate(masses))


def log_gamma_density(shape, rate):
    return lambda x: shape * log(rate) - loggamma(shape) + (shape - 1) * log(x) - rate * x


def over_gamma(shape, rate, term):
    density = log_gamma_density(shape, rate)
    support = [0, shape / rate / 4, shape / rate, 4 * shape / rate, 20 * (shape + 1) / rate, 200 * (shape + 2) / rate]
    return integral(lambda x: exp(density(x)), support, term)


@amount
def kl_gamma(shape1, rate1, shape2, rate2):
    p, q = log_gamma_density(shape1, rate1), log_gamma_density(shape2, rate2)
    return over_gamma(shape1, rate1, lambda x: p(x) - q(x))


@amount
def entropy_gamma(shape, rate):
    density = log_gamma_density(shape, rate)
    return over_gamma(shape, rate, lambda x: -density(x))


@amount
def kl_exponential(rate1, rate2):
    return kl_gamma(mpf(1), rate1, mpf(1), rate2)


@amount
def entropy_exponential(rate):
    return entropy_gamma(mpf(1), rate)


def log_beta_density(alpha, beta):
    constant = loggamma(alpha + beta) - loggamma(alpha) - loggamma(beta)
    return lambda x: constant + (alpha - 1) * log(x) + (beta - 1) * log(1 - x)


@amount
def kl_beta(alpha1, beta1, alpha2, beta2):
    p, q = log_beta_density(alpha1, beta1), log_beta_density(alpha2, beta2)
    return integral(lambda x: exp(p(x)), [0, mpf(1) / 2, 1], lambda x: p(x) - q(x))


@amount
def entropy_beta(alpha, beta):
    p = log_beta_density(alpha, beta)
    return integral(lambda x: exp(p(x)), [0, mpf(1) / 2, 1], lambda x: -p(x))


@amount
def kl_dirichlet(alpha1, alpha2):
    """Penny (2001); the logarithms' means are digamma(alpha) - digamma(sum)."""
    def constant(alpha):
        return loggamma(fsum(alpha)) - fsum(map(loggamma, alpha))

    return constant(alpha1) - constant(alpha2) + fsum(
        (a - b) * (digamma(a) - digamma(fsum(alpha1))) for a, b in zip(alpha1, alpha2))


@amount
def kl_uniform(lower1, upper1, lower2, upper2):
    return log((upper2 - lower2) / (upper1 - lower1)) if lower2 <= lower1 and upper1 <= upper2 else inf


@amount
def entropy_uniform(lower, upper):
    return log(upper - lower)


def over_laplace(mu, b, term, *kinks):
    points = [x for x in sorted({mu, *kinks}) if abs(x - mu) < 150 * b]
    return integral(lambda x: exp(-abs(x - mu) / b) / (2 * b), [mu - 150 * b, *points, mu + 150 * b], term)


@amount
def kl_laplace(mu1, b1, mu2, b2):
    return over_laplace(mu1, b1, lambda x: log(b2 / b1) - abs(x - mu1) / b1 + abs(x - mu2) / b2, mu2)


@amount
def entropy_laplace(b):
    return over_laplace(mpf(0), b, lambda x: log(2 * b) + abs(x) / b)
