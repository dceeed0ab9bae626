#!/usr/bin/env python3
"""Writes Tests/Fixtures/Notation/values.tsv: random expressions as LaTeX and as plain text, with their values.

The values come from mpmath at 50 digits and are printed to 30. Run it with mpmath 1.3 when the generator changes:
    python3 Tests/Oracles/notation_values.py
"""
import os
import random

from mpmath import mp, mpf

mp.dps = 50
SEED = 20240611
ROWS = 600


def decimal(rng):
    digits = rng.choice([1, 2, 2, 3, 4])
    return f"{rng.uniform(0.01, 9.99):.{digits}f}"


def leaf(rng):
    kind = rng.random()
    if kind < 0.55:
        text = decimal(rng)
        if mpf(text) == 0:
            text = "0.5"
        return text, text, mpf(text), True
    if kind < 0.8:
        text = str(rng.randint(1, 99))
        return text, text, mpf(text), True
    if kind < 0.9:
        mantissa, exponent = decimal(rng), rng.randint(-6, 6)
        value = mpf(mantissa) * mpf(10) ** exponent
        if value == 0:
            return "2", "2", mpf(2), True
        return (r"(%s \times 10^{%d})" % (mantissa, exponent), "(%s*10^%d)" % (mantissa, exponent), value, False)
    return r"(2\pi)", "(2*pi)", 2 * mp.pi, False


def tree(rng, depth):
    if depth == 0:
        return leaf(rng)
    kind = rng.choice(["sum", "difference", "product", "fraction", "log", "ln", "log2", "log10", "exp", "root", "power",
                       "negative", "max", "abs", "tanh", "trig"])
    a = tree(rng, depth - 1)
    if kind in ("sum", "difference", "product", "fraction", "max"):
        b = tree(rng, depth - 1 if rng.random() < 0.6 else 0)
        if kind == "sum":
            return "(%s + %s)" % (a[0], b[0]), "(%s + %s)" % (a[1], b[1]), a[2] + b[2], False
        if kind == "difference":
            return r"\left(%s - %s\right)" % (a[0], b[0]), "(%s - %s)" % (a[1], b[1]), a[2] - b[2], False
        if kind == "product":
            sign = rng.choice([r" \cdot ", r" \times ", "·", " × ", " * "])
            plain = rng.choice(["*", " × ", " · "])
            return "(%s%s%s)" % (a[0], sign, b[0]), "(%s%s%s)" % (a[1], plain, b[1]), a[2] * b[2], False
        if kind == "max":
            return (r"\max(%s, %s)" % (a[0], b[0]), "max(%s, %s)" % (a[1], b[1]), max(a[2], b[2]), False)
        if b[2] == 0:
            return a
        frac = rng.choice([r"\frac", r"\dfrac", r"\tfrac"])
        return "%s{%s}{%s}" % (frac, a[0], b[0]), "(%s/%s)" % (a[1], b[1]), a[2] / b[2], False
    if kind in ("log", "ln", "log2", "log10"):
        if a[2] <= 0:
            return "(-%s)" % a[0], "(-%s)" % a[1], -a[2], False
        value = mp.log(a[2])
        if kind == "log2":
            return r"\log_2\left(%s\right)" % a[0], "log2(%s)" % a[1], value / mp.log(2), False
        if kind == "log10":
            return r"\log_{10}(%s)" % a[0], "log10(%s)" % a[1], value / mp.log(10), False
        name = kind
        return r"\%s(%s)" % (name, a[0]), "%s(%s)" % (name, a[1]), value, False
    if kind == "exp":
        if abs(a[2]) > 30:
            return a
        return rng.choice([r"e^{%s}", r"\exp(%s)"]) % a[0], rng.choice(["exp(%s)", "e^(%s)"]) % a[1], mp.exp(a[2]), False
    if kind == "root":
        if a[2] < 0:
            return "(-%s)" % a[0], "(-%s)" % a[1], -a[2], False
        return r"\sqrt{%s}" % a[0], rng.choice(["sqrt(%s)", "√(%s)"]) % a[1], mp.sqrt(a[2]), False
    if kind == "power":
        n = rng.randint(-3, 4)
        if a[2] == 0 or abs(a[2]) > 1e8 or abs(a[2]) < 1e-8:
            return a
        return "(%s)^{%d}" % (a[0], n), "(%s)%s%d" % (a[1], rng.choice(["^", "**"]), n), a[2] ** n, False
    if kind == "abs":
        return r"\left|%s\right|" % a[0], "abs(%s)" % a[1], abs(a[2]), False
    if kind == "tanh":
        return r"\tanh(%s)" % a[0], "tanh(%s)" % a[1], mp.tanh(a[2]), False
    if kind == "trig":
        if abs(a[2]) > 100:
            return a
        name, function = rng.choice([("sin", mp.sin), ("cos", mp.cos)])
        return r"\%s(%s)" % (name, a[0]), "%s(%s)" % (name, a[1]), function(a[2]), False
    return "(-%s)" % a[0], "(-%s)" % a[1], -a[2], False


def main():
    rng = random.Random(SEED)
    here = os.path.dirname(os.path.abspath(__file__))
    path = os.path.join(here, "..", "Fixtures", "Notation", "values.tsv")
    rows = []
    while len(rows) < ROWS:
        latex, plain, value, _ = tree(rng, rng.choice([1, 2, 2, 3, 3, 4]))
        if not mp.isfinite(value) or abs(value) > mpf(10) ** 200 or (value != 0 and abs(value) < mpf(10) ** -200):
            continue
        rows.append("%s\t%s\t%s\n" % (latex, plain, mp.nstr(value, 30, min_fixed=-40, max_fixed=60)))
    with open(path, "w", encoding="utf-8") as file:
        file.write("latex\tplain\tvalue\n")
        file.writelines(rows)


if __name__ == "__main__":
    main()
