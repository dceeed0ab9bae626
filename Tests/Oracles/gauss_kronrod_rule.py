"""Prints the nodes and weights of the 31-point Gauss-Kronrod rule that AdaptiveQuadrature uses, as pairs of doubles.

The extra nodes are the zeros of the Stieltjes polynomial E of degree 16: P15 E is orthogonal to all polynomials of
degree 15 or less (Kronrod 1965). Weights integrate the Lagrange polynomials. Runs some seconds.
"""
import mpmath

mpmath.mp.dps = 120
GAUSS = 15


def monomial_integral(power):
    """The integral of x^power over [-1, 1]."""
    return mpmath.mpf(0) if power % 2 else mpmath.mpf(2) / (power + 1)


def legendre(degree):
    """Coefficients of the Legendre polynomial, constant first."""
    before, now = [mpmath.mpf(1)], [mpmath.mpf(0), mpmath.mpf(1)]
    for k in range(1, degree):
        following = [mpmath.mpf(0)] * (k + 2)
        for power, value in enumerate(now):
            following[power + 1] += (2 * k + 1) * value / (k + 1)
        for power, value in enumerate(before):
            following[power] -= k * value / (k + 1)
        before, now = now, following
    return now


def stieltjes():
    """Coefficients of the monic Stieltjes polynomial of degree 16 (even), constant first."""
    p = legendre(GAUSS)
    moment = lambda shift: sum(value * monomial_integral(power + shift) for power, value in enumerate(p))
    evens = range(0, GAUSS + 1, 2)
    odds = range(1, GAUSS + 1, 2)
    matrix = mpmath.matrix([[moment(even + odd) for even in evens] for odd in odds])
    right = mpmath.matrix([-moment(GAUSS + 1 + odd) for odd in odds])
    solution = mpmath.lu_solve(matrix, right)
    coefficients = [mpmath.mpf(0)] * (GAUSS + 2)
    for index, even in enumerate(evens):
        coefficients[even] = solution[index]
    coefficients[GAUSS + 1] = mpmath.mpf(1)
    return coefficients


def zeros(coefficients):
    """The real zeros, ascending."""
    found = mpmath.polyroots(coefficients[::-1], maxsteps=500, extraprec=600)
    return sorted(mpmath.re(zero) for zero in found)


def weights(nodes):
    """The interpolatory weights."""
    result = []
    for index, node in enumerate(nodes):
        product = [mpmath.mpf(1)]
        for other, value in enumerate(nodes):
            if other != index:
                scaled = [coefficient / (node - value) for coefficient in product]
                product = [mpmath.mpf(0)] + scaled
                for power, coefficient in enumerate(scaled):
                    product[power] -= value * coefficient
        result.append(sum(value * monomial_integral(power) for power, value in enumerate(product)))
    return result


def pair(value):
    """A double-double as Swift writes it."""
    high = float(value)
    return f"({high!r}, {float(value - mpmath.mpf(high))!r})"


gauss = zeros(legendre(GAUSS))
gauss_weights = list(zip(gauss, weights(gauss)))
nodes = sorted(gauss + zeros(stieltjes()))
for node, weight in list(zip(nodes, weights(nodes)))[15:]:
    node = mpmath.mpf(0) if abs(node) < mpmath.mpf(10) ** -60 else node
    shared = [value for place, value in gauss_weights if abs(place - node) < mpmath.mpf(10) ** -60]
    lower = shared[0] if shared else mpmath.mpf(0)
    print(f"    Node(\n      {pair(node)}, {pair(weight)},\n      {pair(lower)}),")
