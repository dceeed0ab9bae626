#!/usr/bin/env python3
"""Derives the polynomials of the bulk kernels with the Remez exchange algorithm in mpmath at 50 digits.

Usage: python3 Tests/Oracles/minimax_coefficients.py

Prints, for each polynomial, its coefficients as doubles (they read back as printed, the lowest power first) and the
greatest error of the *rounded* polynomial, in powers of two. The constants in Sources/DivergenceCore/Kernels are
copied from here; tests hold what the kernels compute, not the constants.
"""
import mpmath
from mpmath import mpf

mpmath.mp.dps = 50


def evaluated(coefficients, x):
    total = mpf(0)
    for coefficient in reversed(coefficients):
        total = total * x + coefficient
    return total


def remez(function, weight, low, high, degree, rounds=12):
    """The coefficients of the polynomial with the least greatest weight(x) |polynomial(x) - function(x)|."""
    count = degree + 2
    nodes = [
        (low + high) / 2 - (high - low) / 2 * mpmath.cos(mpmath.pi * i / (count - 1)) for i in range(count)
    ]
    for _ in range(rounds):
        # polynomial(x) + (-1)^i error / weight(x) = function(x) at every node.
        matrix = mpmath.matrix(count, count)
        right = mpmath.matrix(count, 1)
        for i, x in enumerate(nodes):
            for power in range(degree + 1):
                matrix[i, power] = x**power
            matrix[i, degree + 1] = (-1) ** i / weight(x)
            right[i] = function(x)
        solution = mpmath.lu_solve(matrix, right)
        coefficients = [solution[i] for i in range(degree + 1)]

        def error(x):
            return weight(x) * (evaluated(coefficients, x) - function(x))

        # Between two sign changes of the error lies one extremum: the new node.
        borders = [low]
        for left, right_node in zip(nodes, nodes[1:]):
            borders.append(mpmath.findroot(error, (left, right_node), solver="anderson", tol=1e-40, verify=False))
        borders.append(high)
        nodes = [extremum(error, a, b) for a, b in zip(borders, borders[1:])]
    return coefficients


def extremum(error, low, high):
    """Where |error| is greatest in an interval that holds one extremum: golden section."""
    ratio = (mpmath.sqrt(5) - 1) / 2
    for _ in range(60):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if abs(error(left)) > abs(error(right)):
            high = right
        else:
            low = left
    return (low + high) / 2


def report(name, function, weight, low, high, degree):
    coefficients = remez(function, weight, mpf(low), mpf(high), degree)
    doubles = [float(coefficient) for coefficient in coefficients]
    exact = [mpf(value) for value in doubles]
    steps = 2000
    greatest = max(
        abs(weight(x) * (evaluated(exact, x) - function(x)))
        for x in (mpf(low) + (mpf(high) - low) * i / steps for i in range(steps + 1))
    )
    print(f"{name}, degree {degree} on [{low}, {high}]: error 2^{mpmath.nstr(mpmath.log(greatest, 2), 5)}")
    for value in doubles:
        print(f"  {value!r}")


def inverse_hyperbolic_tangent_tail(z):
    """(atanh s - s) / s^3 with z = s^2: 1/3 + z/5 + z^2/7 + ..."""
    if z < mpf(10) ** -6:
        return mpmath.fsum(z**i / (2 * i + 3) for i in range(12))
    s = mpmath.sqrt(z)
    return (mpmath.atanh(s) - s) / s**3


def exponential_tail(r):
    """(e^r - 1 - r) / r^2: 1/2 + r/6 + r^2/24 + ..."""
    if abs(r) < mpf(10) ** -6:
        return mpmath.fsum(r**i / mpmath.factorial(i + 2) for i in range(12))
    return (mpmath.exp(r) - 1 - r) / r**2


def main():
    # s runs to 1/3, a hair more so that rounding does not leave the interval. The tail enters the logarithm as
    # 2 s (1 + z A(z)), so that at most 0.04 of the relative error shows.
    report(
        "(atanh s - s)/s^3 in s^2", inverse_hyperbolic_tangent_tail,
        lambda z: 1 / inverse_hyperbolic_tangent_tail(z), 0, 0.11111112, 9)
    # r runs to half of ln 2 and a hair. The tail enters e^r as r^2 P(r), so that at most 0.13 of the error shows.
    report("(e^r - 1 - r)/r^2", exponential_tail, lambda r: mpf(1), -0.3466, 0.3466, 9)


if __name__ == "__main__":
    main()
