"""Records what math, statistics, fractions and decimal answer: Tests/Fixtures/Python/stdlib.tsv.

Each line is an area, an expression and the `repr` of its value (or the exception and its message), with tabs between.
Run it with a CPython from 3.11 on; the draws are seeded. What 3.12 changed (covariance, sumprod) is left out.
"""

import decimal
import fractions
import math
import pathlib
import random
import statistics

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "Python"
NAMES = {"math": math, "D": decimal.Decimal, "F": fractions.Fraction, "getcontext": decimal.getcontext}
NAMES |= {name: getattr(statistics, name) for name in statistics.__all__}
ROUNDINGS = ["UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_DOWN", "05UP", "HALF_EVEN", "HALF_EVEN", "HALF_EVEN"]
ONE = """sqrt exp expm1 exp2 cbrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc gamma lgamma log
log2 log10 log1p degrees radians ulp floor ceil trunc frexp modf isqrt factorial fabs isfinite""".split()
MEANS = """mean fmean harmonic_mean median median_low median_high mode multimode pstdev pvariance stdev variance
quantiles median_grouped geometric_mean""".split()


def decimal_text(draws):
    choice = draws.random()
    if choice < 0.3:
        text = str(draws.randint(-1000, 1000))
    elif choice < 0.6:
        text = f"{draws.uniform(-100, 100):.{draws.randint(0, 8)}f}"
    elif choice < 0.8:
        size = draws.randint(1, 35)
        text = f"{draws.randint(-10**size, 10**size)}E{draws.randint(-40, 40)}"
    else:
        text = draws.choice(["1E+3", "-0", "0.000", "1E-20", "99999.5", "1", "-1", "10", "0.1", "1E+25", "0E3"])
    return f"D('{text}')"


def decimal_case(draws, index):
    if index % 40 == 0:
        rounding = draws.choice(ROUNDINGS)
        return f"setattr(getcontext(), 'rounding', 'ROUND_{rounding}')"
    if index % 40 == 1:
        return f"setattr(getcontext(), 'prec', {draws.choice([28, 28, 5, 10, 50])})"
    a, b = decimal_text(draws), decimal_text(draws)
    choice = draws.randrange(13)
    if choice < 5:
        return f"{a} {draws.choice(['+', '-', '*', '/', '//', '%'])} {b}"
    if choice == 5:
        return f"{a}.quantize(D('1E{draws.randint(-6, 2)}'))"
    if choice == 6:
        return f"abs({a}).{draws.choice(['sqrt', 'ln', 'log10'])}()"
    if choice == 7:
        return f"D('{draws.uniform(-20, 20):.{draws.randint(0, 10)}f}').exp()"
    if choice == 8:
        power = draws.choice([str(draws.randint(-30, 30)), f"{draws.uniform(-5, 5):.2f}"])
        return f"abs(D('{draws.uniform(0.1, 50):.3f}')) ** D('{power}')"
    if choice == 9:
        code = draws.choice(["", ">20", "+", "<12", "010"]) + draws.choice(["", ",", ".2"])
        return f"format({a}, '{code}{draws.choice(['f', 'e', 'g', '%', '', 'E'])}')"
    if choice == 10:
        return f"({a}.normalize(), +{a}, -{a}, {a}.to_integral_value(), {a}.as_tuple(), {a}.to_eng_string())"
    if choice == 11:
        return f"({a} < {b}, {a} == {b}, {a}.compare({b}), {a}.max({b}), hash({a}), float({a}))"
    return f"(round({a}, {draws.randint(-2, 4)}), round({a}), int({a}), {a}.as_integer_ratio())"


def fraction_text(draws):
    return draws.choice([
        f"F({draws.randint(-60, 60)}, {draws.randint(1, 60)})",
        f"F({draws.randint(-10**15, 10**15)}, {draws.randint(1, 10**12)})",
        f"F({draws.uniform(-5, 5)!r})", f"F('{draws.uniform(-5, 5):.3f}')"])


def fraction_case(draws, _):
    a, b = fraction_text(draws), fraction_text(draws)
    other = draws.choice([b, str(draws.randint(-9, 9)), repr(draws.uniform(-3, 3))])
    infix = draws.choice(["+", "-", "*", "//", "%", "/"])
    if infix in "/%//" and other == "0":
        other = "2"
    choice = draws.randrange(8)
    if choice == 0 or choice == 1:
        return f"{a} {infix} ({other})"
    if choice == 2:
        return f"({other}) {infix} F({draws.randint(1, 60)}, {draws.randint(1, 60)})"
    if choice == 3:
        return f"F({draws.randint(1, 60)}, {draws.randint(1, 60)}) ** {draws.randint(-6, 6)}"
    if choice == 4:
        return f"({a} < {other}, {a} == {other}, {a} >= {other}, hash({a}))"
    if choice == 5:
        return f"({a}.limit_denominator({draws.choice([1, 2, 10, 100, 1000])}), {a}.limit_denominator())"
    if choice == 6:
        return f"(round({a}), round({a}, {draws.randint(-2, 5)}), math.floor({a}), math.ceil({a}), float({a}))"
    return f"(max({a}, {b}), -{a}, abs({a}), bool({a}), str({a}), {a}.as_integer_ratio())"


def statistics_case(draws, _):
    kind = draws.randrange(6)

    def value():
        if kind == 0:
            return repr(draws.randint(-20, 50))
        if kind == 1:
            return repr(draws.uniform(-10, 10) * 10**draws.randint(-3, 3))
        if kind == 2:
            return f"F({draws.randint(0, 20)}, {draws.randint(1, 9)})"
        if kind == 3:
            return f"D('{draws.uniform(0, 10):.3f}')"
        if kind == 4:
            return draws.choice([repr(draws.randint(0, 9)), repr(draws.uniform(0, 9))])
        return repr(round(draws.uniform(0.5, 10), 1))

    data = "[" + ", ".join(value() for _ in range(draws.randint(1, 12))) + "]"
    choice = draws.random()
    if choice < 0.1:
        return f"quantiles({data}, n={draws.randint(1, 9)}, method='inclusive')"
    if choice < 0.2:
        name = draws.choice(["pdf", "cdf", "inv_cdf", "zscore"])
        normal = f"NormalDist({draws.uniform(-5, 5)!r}, {draws.uniform(0.1, 5)!r})"
        return f"{normal}.{name}({draws.random()!r})"
    return f"{draws.choice(MEANS)}({data})"


def number(draws):
    return draws.choice([
        repr(draws.uniform(-3, 3)), repr(draws.uniform(-1, 1)), repr(draws.uniform(-200, 200)),
        repr(draws.randint(-20, 60)), repr(draws.uniform(-1, 1) * 10**draws.randint(-300, 300)), "float('inf')",
        "float('nan')", "-0.0", "0", "1", "0.5", "-10**25"])


def math_case(draws, _):
    choice = draws.randrange(12)
    if choice < 8:
        return f"math.{draws.choice(ONE)}({number(draws)})"
    if choice == 8:
        name = draws.choice("pow atan2 fmod remainder copysign nextafter hypot log isclose".split())
        return f"math.{name}({number(draws)}, {number(draws)})"
    if choice == 9:
        values = (repr(draws.uniform(-1, 1) * 10**draws.randint(-20, 20)) for _ in range(draws.randint(0, 12)))
        return f"math.fsum([{', '.join(values)}])"
    if choice == 10:
        name = draws.choice(["comb", "perm", "gcd", "lcm"])
        return f"math.{name}({draws.randint(-2, 200)}, {draws.randint(-2, 90)})"
    values = ", ".join(repr(draws.uniform(-9, 9)) for _ in range(draws.randint(0, 5)))
    return f"(math.hypot({values}), math.ldexp({draws.uniform(-1, 1)!r}, {draws.randint(-1100, 1000)}))"


def answer(expression):
    try:
        return repr(eval(expression, dict(NAMES)))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def main():
    draws = random.Random(20240229)
    lines = []
    areas = {"math": math_case, "statistics": statistics_case, "fractions": fraction_case, "decimal": decimal_case}
    for area, make in areas.items():
        for index in range(1500):
            expression = make(draws, index)
            lines.append(f"{area}\t{expression}\t{answer(expression)}\n")
    (FOLDER / "stdlib.tsv").write_text("".join(lines))
    print(len(lines), "lines")


main()
