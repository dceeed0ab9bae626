"""The format of the truth tables in Tests/Fixtures/Divergence, for the scripts that record them.

One case a line, separated by tabs: the functional, each argument, the value. Numbers of a list are separated by
blanks; every number of an argument is a double as Python prints it (it reads back as the same double); values have
25 significant digits.
"""
import os

import mpmath


def header(script):
    """Says which script wrote the table."""
    print(f"# Written by Tests/Oracles/{os.path.basename(script)}; do not edit.")


def exact(values):
    """The doubles, exactly, as mpmath numbers."""
    return [mpmath.mpf(value) for value in values]


def text(value):
    """A value, or a list of them, with 25 significant digits; None stands for infinity."""
    if value is None:
        return "inf"
    if isinstance(value, (list, tuple)):
        return " ".join(text(item) for item in value)
    return mpmath.nstr(value, 25, min_fixed=0, max_fixed=0)


def row(functional, *arguments_and_value):
    """Prints one case: the arguments are doubles or lists of them, the value comes last."""
    *arguments, value = arguments_and_value
    lists = [argument if isinstance(argument, (list, tuple)) else [argument] for argument in arguments]
    print(functional, *(" ".join(map(repr, numbers)) for numbers in lists), text(value), sep="\t")
