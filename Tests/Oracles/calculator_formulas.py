"""The calculator's functions as the literature defines them, in mpmath numbers, under the calculator's names.

Nothing here follows the library's formulations: divergences are differences of large sums, continuous families are
integrated or summed, distances of transport go through quantiles. A result is a number, a list, a dict of named
numbers, a truth value, None where undefined, or infinity. `amount` marks amounts of information, in nats.
"""
import mpmath
from mpmath import acos, cosh, digamma, e, exp, fsum, inf, log, loggamma, matrix, mpf, pi, quad, sqrt

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


# Joint distributions


def margins(joint):
    return [fsum(row) for row in joint], [fsum(column) for column in zip(*joint)]


def three_entropies(joint):
    rows, columns = margins(joint)
    return information(rows), information(columns), joint_entropy(joint)


@amount
def joint_entropy(joint):
    return information([cell for row in joint for cell in row])


@amount
def mi(joint):
    rows, columns, both = three_entropies(joint)
    return rows + columns - both


@amount
def mi_counts(counts):
    whole = fsum(cell for row in counts for cell in row)
    return mi([[cell / whole for cell in row] for row in counts])


@function
def nmi(joint, by="arithmetic"):
    rows, columns, both = three_entropies(joint)
    divisor = {
        "arithmetic": (rows + columns) / 2, "geometric": sqrt(rows * columns), "min": min(rows, columns),
        "max": max(rows, columns), "joint": both,
    }[by]
    return None if divisor == 0 else mi(joint) / divisor


@amount
def conditional_entropy(joint, given="rows"):
    rows, columns, both = three_entropies(joint)
    return both - (rows if given == "rows" else columns)


@amount
def variation_of_information(joint):
    rows, columns, both = three_entropies(joint)
    return 2 * both - rows - columns


@function
def uncertainty_coefficient(joint, given="rows"):
    rows, columns, _ = three_entropies(joint)
    explained = columns if given == "rows" else rows
    return None if explained == 0 else mi(joint) / explained


@amount
def pmi(joint, row, column):
    rows, columns = margins(joint)
    row, column = int(row), int(column)
    if rows[row] * columns[column] == 0:
        return None
    cell = joint[row][column]
    return -inf if cell == 0 else log(cell / rows[row] / columns[column])


@function
def npmi(joint, row, column):
    value = pmi(joint, row, column)
    return -1 if value == -inf else value / -log(joint[int(row)][int(column)])


@amount
def ppmi(joint, row, column):
    return max(mpf(0), pmi(joint, row, column))


def gain(measure, parent, parts):
    whole = fsum(parent)
    return measure(total(parent)) - fsum(fsum(part) / whole * measure(total(part)) for part in parts if fsum(part) > 0)


@amount
def information_gain(parent, parts):
    return gain(information, parent, parts)


@function
def gain_ratio(parent, parts):
    split = information(total([fsum(part) for part in parts]))
    return None if split == 0 else information_gain(parent, parts) / split


@function
def gini(p):
    return 1 - fsum(a * a for a in p)


@function
def gini_gain(parent, parts):
    return gain(gini, parent, parts)


@amount
def channel_capacity(channel):
    """Of two inputs, or of any number from which symmetric channels make equal outputs."""
    if len(channel) != 2:
        return log(mpf(len(channel[0]))) - information(channel[0])

    def transmitted(share):
        output = [share * a + (1 - share) * b for a, b in zip(*channel)]
        return information(output) - share * information(channel[0]) - (1 - share) * information(channel[1])

    def slope(share):
        output = [share * a + (1 - share) * b for a, b in zip(*channel)]
        return kl(channel[0], output) - kl(channel[1], output)

    low, high = mpf(0), mpf(1)
    for _ in range(190):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return transmitted(low)


def sides(left, right):
    return {"holds": left <= right, "left": left, "right": right, "slack": right - left}


@function
def gibbs_inequality(p, q):
    return sides(information(p), cross_entropy(p, q))


@function
def pinsker_inequality(p, q):
    return sides(tv(p, q), sqrt(kl(p, q) / 2))


@function
def bretagnolle_huber_inequality(p, q):
    return sides(tv(p, q), sqrt(1 - exp(-kl(p, q))))


@function
def js_bound(p, q):
    return sides(js(p, q), log(2))


@function
def data_processing_inequality(p, q, channel):
    def through(masses):
        return [fsum(mass * row[k] for mass, row in zip(masses, channel)) for k in range(len(channel[0]))]

    return sides(kl(through(p), through(q)), kl(p, q))


# Families: integrals and sums of the densities


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
