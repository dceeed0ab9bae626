"""Records where D(q||p) is stationary over normal q for mixtures p: Tests/Fixtures/Divergence/reverse-fits.tsv. Takes
about five minutes.

All stationary points come from a dense search, independent of the library's: the gradient is a trapezoidal sum in
double, and a root finder starts from each place of a grid of means and widths. Then mpmath refines each with the
adaptive quadrature of gaussian_mixture_values.py until the gradient is below 1e-24. The value of a row is a list of
mean, standard deviation, divergence and least eigenvalue of the Hessian (to double precision only) of each point, by
increasing mean.
"""
import random

import mpmath
import numpy as np
from scipy.optimize import root

from divergence_table import header, row
from gaussian_mixture_values import Mixture, excess, integral, places

mpmath.mp.dps = 34
# Fine enough for the narrowest bend of log p, a twenty-fourth of a component's width, under the widest q.
Z = np.linspace(-10, 10, 12001)
DENSITY = np.exp(-Z * Z / 2) / np.sqrt(2 * np.pi) * (Z[1] - Z[0])


def derivatives(mixture, mean, width):
    """Gradient and Hessian by mean/width and log width, in double."""
    weights, means, deviations = (np.array(values)[:, None] for values in mixture.lists)
    x = mean + width * Z
    exponents = np.log(weights / deviations) - ((x - means) / deviations) ** 2 / 2
    parts = np.exp(exponents - exponents.max(axis=0))
    shares = parts / parts.sum(axis=0)
    slopes = (means - x) / deviations**2
    slope = (shares * slopes).sum(axis=0)
    a = width * slope
    b = width**2 * (shares * ((slopes - slope) ** 2 - 1 / deviations**2)).sum(axis=0)
    expectation = lambda values: (DENSITY * values).sum()
    gradient = np.array([-expectation(a), -1 - expectation(a * Z)])
    mixed = -expectation(b * Z)
    return gradient, np.array([[-expectation(b), mixed], [mixed, -expectation(b * Z * Z + a * Z)]])


def search(mixture):
    """All stationary points that a dense grid of starts leads to."""
    _, means, deviations = mixture.lists
    low, high = min(means), max(means)
    reach = max(deviations) + high - low
    found = []
    for start in np.linspace(low, high, 11):
        for width in np.geomspace(0.7 * min(deviations), 2 * reach, 13):
            def gradient(v):
                if abs(v[1]) > 20:
                    return np.array([1e3, 1e3])
                return derivatives(mixture, v[0] * reach, np.exp(v[1]))[0]
            answer = root(gradient, [start / reach, np.log(width)], tol=1e-13)
            mean, deviation = answer.x[0] * reach, np.exp(answer.x[1])
            inside = low - reach < mean < high + reach and deviation > 0.5 * min(deviations)
            if inside and abs(answer.fun).max() < 1e-9:
                if not any(abs(mean - m) + abs(deviation - s) < 1e-5 * deviation for m, s in found):
                    found.append((mean, deviation))
    return sorted(found)


def gradient(mixture, mean, width):
    """The gradient by mean/width and log width, to 26 digits."""
    normal = Mixture([1.0], [0.0], [1.0])
    normal.parts = [(mpmath.mpf(1), mean, width)]
    ends = [x for x in places(normal, mixture) if abs(x - mean) <= 14 * width]

    def slope(x):
        parts = [w / s * mpmath.exp(-((x - m) / s) ** 2 / 2) for w, m, s in mixture.parts]
        slopes = [(m - x) / s**2 for _, m, s in mixture.parts]
        return sum(part * value for part, value in zip(parts, slopes)) / sum(parts)

    first = integral(lambda x: -normal.density(x) * width * slope(x), ends)
    second = integral(lambda x: -normal.density(x) * (x - mean) * slope(x), ends)
    return mpmath.matrix([first, second - 1]), normal


def record(mixture):
    """The stationary points of one mixture."""
    values = []
    for mean, width in search(mixture):
        _, hessian = derivatives(mixture, mean, width)
        inverse = mpmath.matrix(np.linalg.inv(hessian).tolist())
        mean, width = mpmath.mpf(mean), mpmath.mpf(width)
        for _ in range(8):
            slope, normal = gradient(mixture, mean, width)
            if mpmath.norm(slope) < mpmath.mpf(10) ** -24:
                break
            step = -inverse * slope
            mean, width = mean + width * step[0], width * mpmath.exp(step[1])
        else:
            raise ArithmeticError(f"no convergence: {mixture.lists} {mean}")
        divergence = integral(
            lambda x: excess(normal.density(x), mixture.density(x)), places(normal, mixture),
            least=mpmath.mpf(10) ** -6)
        if abs(mean) < mpmath.mpf(10) ** -20:
            mean = mpmath.mpf(0)
        values += [mean, width, divergence, mpmath.mpf(float(np.linalg.eigvalsh(hessian)[0]))]
    row("reverse-fit", *mixture.lists, values)


def main():
    """Prints the table."""
    header(__file__)
    for distance in (0.5, 1.5, 2.4, 2.6, 3.0, 6.0):
        record(Mixture([0.5, 0.5], [-distance, distance], [1.0, 1.0]))
    record(Mixture([1.0], [2.0], [0.7]))
    record(Mixture([0.3, 0.7], [-3.0, 3.0], [1.0, 0.5]))
    record(Mixture([0.5, 0.5], [0.0, 0.0], [1.0, 100.0]))
    record(Mixture([0.5, 0.5], [2.0, 0.0], [0.1, 1.0]))
    record(Mixture([0.4, 0.6], [-12.0, 12.0], [1.0, 1.0]))
    record(Mixture([0.3, 0.4, 0.3], [-8.0, 0.0, 8.0], [1.0, 1.0, 1.0]))
    record(Mixture([0.1, 0.2, 0.3, 0.4], [-8.0, -2.0, 2.0, 9.0], [1.0, 0.7, 1.0, 2.0]))
    generator = random.Random(77)
    for _ in range(6):
        count = generator.randint(2, 3)
        weights = [generator.uniform(0.1, 1) for _ in range(count)]
        record(Mixture(
            [weight / sum(weights) for weight in weights], [generator.uniform(-6, 6) for _ in weights],
            [10 ** generator.uniform(-0.5, 0.3) for _ in weights]))


if __name__ == "__main__":
    main()
