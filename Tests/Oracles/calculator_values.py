#!/usr/bin/env python3
"""Records what expressions of the calculator come to, with mpmath and without the library.

Usage: python3 Tests/Oracles/calculator_values.py > Tests/Fixtures/Calculator/expressions.tsv

One case a line, separated by tabs: the expression, its numbers with 25 significant digits, its unit or "-". Named
numbers are NAME=NUMBER. The decimals of an expression are taken as they are written; no case is sensitive to that, so
that floating point has to come within a few roundings.
"""
import re

import mpmath
from mpmath import mpf

# These fill FUNCTIONS.
import calculator_joint  # noqa: F401
import calculator_learning  # noqa: F401
from calculator_cases import ALIASES, CASES
from calculator_formulas import AMOUNTS, FUNCTIONS

UNITS = {"nats": 1, "bits": mpmath.log(2), "bans": mpmath.log(10)}


def text(value):
    if isinstance(value, dict):
        return " ".join(f"{name}={text(part)}" for name, part in value.items())
    if isinstance(value, list):
        return " ".join(map(text, value))
    if value is None or isinstance(value, bool):
        return str(value)
    if mpmath.isinf(value):
        return "inf" if value > 0 else "-inf"
    # What is below the precision of the differences is 0.
    return "0" if abs(value) < mpf(10) ** -45 else mpmath.nstr(mpf(value), 25, min_fixed=0, max_fixed=0)


def scaled(value, divisor):
    return [scaled(part, divisor) for part in value] if isinstance(value, list) else value and value / divisor


def unit_of(expression):
    if ") / joint_entropy(" in expression:  # A ratio of two amounts is none.
        return "-"
    first = re.search(r"[a-z_]\w*(?=\()", expression).group()
    return "nats" if ALIASES.get(first, first) in AMOUNTS else "-"


def main():
    print("# Written by Tests/Oracles/calculator_values.py; do not edit.")
    names = {**FUNCTIONS, **{alias: FUNCTIONS[name] for alias, name in ALIASES.items()}, "mpf": mpf, "inf": mpmath.inf}
    for case in CASES:
        body, _, named = case.partition(" in ")
        unit = named or unit_of(body)
        # Numbers outside names and words become exact ones.
        exact = re.sub(r"(?<![\w.'])(\d+\.?\d*(?:e-?\d+)?)", r"mpf('\1')", body)
        value = eval(exact, {"__builtins__": {}}, names)
        print(case, text(scaled(value, UNITS[unit]) if named else value), unit, sep="\t")


main()
