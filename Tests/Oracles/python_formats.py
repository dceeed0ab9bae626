"""Records how CPython and NumPy write numbers: Tests/Fixtures/Python/format.tsv.

Each line is an expression, a tab, and the text that `str` gives for its value, with line breaks as `\\n`.
Run it with a CPython from 3.11 on and NumPy 2; the draws are seeded, so that the file changes only with the rules.
"""

import math
import pathlib
import random
import struct

import numpy as np

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "Python"


def draw_float(draws):
    choice = draws.randrange(6)
    if choice == 0:
        return struct.unpack("<d", struct.pack("<Q", draws.getrandbits(64)))[0]
    if choice == 1:
        return draws.uniform(-2, 2)
    if choice == 2:
        return round(draws.uniform(-1000, 1000), draws.randrange(6))
    if choice == 3:
        return draws.uniform(0, 1) * 10.0 ** draws.randrange(-12, 20)
    if choice == 4:
        return draws.randrange(-2000, 2000) / 2 ** draws.randrange(8)
    return float(draws.randrange(-10**6, 10**6))


def literal(value):
    if math.isnan(value):
        return "float('nan')"
    if math.isinf(value):
        return "float('inf')" if value > 0 else "float('-inf')"
    return repr(value)


def draw_specification(draws, types):
    text = ""
    if draws.random() < 0.4:
        text += draws.choice(["", "*", "0", "é"]) + draws.choice("<>^=")
    text += draws.choice(["", "", "", "+", " ", "-"])
    if draws.random() < 0.1:
        text += "#"
    if draws.random() < 0.2:
        text += "0"
    if draws.random() < 0.5:
        text += str(draws.randrange(1, 20))
    if draws.random() < 0.25:
        text += draws.choice(",_")
    if types != "d" and draws.random() < 0.7:
        text += "." + str(draws.choice([0, 1, 2, 3, 4, 4, 4, 6, 8, 10, 15, 17, 20, 30]))
    return text + draws.choice(types) if types != "d" else text + draws.choice(["d", "", "x", "b", "o", "X", "e", ".2f"])


def expressions():
    draws = random.Random(20240612)
    yield from ["0.1", "1e16", "1e15", "123456789012345680.0", "1e-4", "1e-5", "5e-324", "1.7976931348623157e308", "-0.0"]
    for _ in range(1200):
        yield literal(draw_float(draws))
    for _ in range(2000):
        value = literal(draw_float(draws))
        specification = draw_specification(draws, ["f", "f", "e", "g", "%", "", "G", "E"])
        yield f"format({value}, {specification!r})"
    for _ in range(500):
        value = draws.randrange(-10 ** draws.randrange(1, 25), 10 ** draws.randrange(1, 25))
        yield f"format({value}, {draw_specification(draws, 'd')!r})"
    for _ in range(400):
        value = literal(draw_float(draws))
        flags = draws.choice(["", "-", "+", "0", " ", "#", "-+", "0+"])
        width = draws.choice(["", "8", "12", "20"])
        precision = draws.choice(["", ".0", ".2", ".4", ".10"])
        yield f"'%{flags}{width}{precision}{draws.choice('feg')}' % {value}"
    for _ in range(100):
        yield f"'%{draws.choice(['', '5', '-8', '+', '05'])}{draws.choice('dsr')}' % {draws.randrange(-10**6, 10**6)}"
    for _ in range(500):
        yield f"round({draws.uniform(-1000, 1000)!r}, {draws.randrange(-2, 12)})"
    for _ in range(200):
        yield f"round({draws.randrange(0, 4000) / 1000!r}, {draws.randrange(0, 3)})"
    for _ in range(200):
        yield f"np.round({draws.randrange(0, 4000) / 1000!r}, {draws.randrange(0, 3)})"
    yield "round(2.675, 2)"
    yield "np.round(2.675, 2)"
    for _ in range(200):
        yield f"format({draws.choice(['', 'a', 'abc', 'naïve', '日本'])!r}, {draws.choice(['', '5', '<6', '>6', '^7', '*^9', '.2', '8.1', '05'])!r})"
    for index in range(900):
        kind = draws.randrange(6)
        shape = draws.choice([(1,), (2,), (3,), (5,), (12,), (30,), (2, 2), (3, 4), (2, 2, 3)])
        count = math.prod(shape)
        if kind == 0:
            values = [draws.randrange(-(10 ** draws.randrange(1, 7)), 10 ** draws.randrange(1, 7)) for _ in range(count)]
        elif kind == 1:
            values = [draws.random() < 0.5 for _ in range(count)]
        elif kind == 2:
            values = [round(draws.uniform(0, 1), 2) for _ in range(count)]
        elif kind == 3:
            values = [draws.uniform(-5, 5) for _ in range(count)]
        elif kind == 4:
            values = [draw_float(draws) for _ in range(count)]
        else:
            values = [draws.choice([0.0, 1.0, 1e-10, 0.5, math.nan, math.inf, -math.inf, 1234.5]) for _ in range(count)]
        texts = ", ".join(literal(value) if isinstance(value, float) else repr(value) for value in values)
        source = f"np.array([{texts}])"
        if len(shape) > 1:
            source += f".reshape{shape}"
        yield source if index % 3 else f"repr({source})"
    yield "np.arange(1001)"
    yield "repr(np.arange(1200.0).reshape(40, 30))"
    yield "np.zeros((0,))"
    yield "repr(np.array(2.5))"


def main():
    names = {"np": np}
    lines = []
    for expression in expressions():
        try:
            text = str(eval(expression, names))
        except (ValueError, OverflowError):
            continue
        lines.append(expression + "\t" + text.replace("\\", "\\\\").replace("\n", "\\n") + "\n")
    (FOLDER / "format.tsv").write_text("".join(lines), encoding="utf-8")
    print(len(lines), "cases")


main()
