"""Records what NumPy says of generated array expressions: Tests/Fixtures/Python/arrays.tsv.

Each line is an expression, a tab, and the `repr` of its value or the type and text of its exception, with line breaks
as `\\n`. Run it with NumPy 2; the draws are seeded, so that the file changes only with the rules.
"""

import pathlib
import random
import warnings

import numpy as np

FILE = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "Python" / "arrays.tsv"
TYPES = ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "float16", "float32", "float64"]
SHAPES = [(1,), (3,), (4,), (0,), (2, 3), (3, 2), (1, 3), (2, 1), (2, 3, 2), (0, 3), (3, 4)]
draws = random.Random(20250)
pick = draws.choice


def number(kind):
    if kind == "bool":
        return pick(["True", "False"])
    if kind.startswith("f"):
        return pick(["0.0", "1.0", "-1.5", "2.25", "0.1", "-3.7", "100.3", "1e5", "inf", "-inf", "nan", "7.0", "1e-5"])
    value = pick([0, 1, 2, 3, 5, 7, 100, -1, -3, -100, 127])
    return str(abs(value) if kind.startswith("u") else value)


def operand():
    kind = pick(TYPES)
    match draws.randrange(4):
        case 0:
            return f"np.{kind}({number(kind)})"
        case 1:
            return pick(["2", "-1", "3", "0", "1", "2.5", "-0.5", "True", "10", "300"])
        case 2:
            return f"np.array([{', '.join(number(kind) for _ in range(pick([3, 3, 1])))}], dtype='{kind}')"
    rows = [f"[{', '.join(number(kind) for _ in range(3))}]" for _ in range(2)]
    return f"np.array([{', '.join(rows)}], dtype='{kind}')"


def array(shapes=SHAPES, kinds=("bool", "int8", "uint8", "int32", "int64", "float32", "float64", "float64", "float16")):
    shape, kind = pick(shapes), pick(kinds)
    count = int(np.prod(shape))
    if draws.random() < 0.5:
        text = f"np.arange({count})"
    elif kind.startswith("f"):
        text = f"np.array({[pick([0.5, -1.25, 3.0, 0.1, 2.7, 100.25, -0.3, 7.125]) for _ in range(count)]})"
    else:
        text = f"np.array({[pick([0, 1, 2, 3, 5, 7]) for _ in range(count)]})"
    text += f".reshape({shape}).astype('{kind}')"
    match draws.randrange(8):
        case 0:
            return text + ".T"
        case 1:
            return text + "[::-1]"
        case 2 if len(shape) == 2:
            return text + "[:, ::2]"
    return text


def elementwise():
    operators = "+ - * / // % ** & | ^ << >> < <= == != > >=".split()
    one = """negative positive absolute invert square sqrt logical_not rint fabs isnan isinf isfinite signbit sign floor
        ceil trunc conjugate reciprocal modf frexp spacing degrees exp2 cbrt""".split()
    two = """add subtract multiply divide floor_divide remainder fmod power float_power divmod equal less maximum minimum
        bitwise_and left_shift right_shift logical_and logical_xor hypot copysign heaviside nextafter gcd lcm ldexp""".split()
    match draws.randrange(5):
        case 0 | 1:
            return f"{operand()} {pick(operators)} {operand()}"
        case 2:
            return f"np.{pick(one)}({operand()})"
        case 3:
            return f"np.{pick(two)}({operand()}, {operand()})"
    return f"{pick('-+~')}{operand()}"


def reduction():
    name = pick("sum prod mean std var max min argmax argmin any all cumsum cumprod count_nonzero ptp".split())
    parts = [array()]
    if draws.random() < 0.7:
        axis = pick(["0", "1", "-1", "None", "(0, 1)", "2", "-2"])
        if "(" not in axis or not name.startswith(("arg", "cum")):
            parts.append("axis=" + axis)
    if not name.startswith("cum") and draws.random() < 0.3:
        parts.append("keepdims=True")
    if name in ("std", "var") and draws.random() < 0.3:
        parts.append("ddof=1")
    if name in ("sum", "prod", "max", "min") and draws.random() < 0.15:
        parts.append("initial=" + pick(["1", "10"]))
    if name in ("sum", "prod", "any", "all", "mean") and draws.random() < 0.1:
        parts.append("where=[True]")
    return f"np.{name}({', '.join(parts)})"


def shape():
    a, b, axis, other = array(), array(), pick(["0", "1", "-1", "2"]), pick(["0", "1", "-1", "2"])
    some = pick(["", ", axis=0", ", axis=-1"])
    return pick([
        f"({a}).reshape({pick(['-1', '(2, -1)', '(3, -1)', '(-1, 1)', '(2, 3)', '6', '(-1, -1)'])})",
        f"({a}).reshape({pick(['-1', '(2, -1)', '(3, 2)'])}, order='F')", f"np.ravel({a}, 'F')",
        f"np.squeeze({a}, axis={axis})", f"np.expand_dims({a}, {pick(['0', '1', '-1', '(0, 1)', '(0, -1)', '3'])})",
        f"np.swapaxes({a}, {axis}, {other})", f"np.moveaxis({a}, {axis}, {other})", f"np.rollaxis({a}, {axis}, {other})",
        f"np.broadcast_to({a}, {pick(['(3, 3)', '(2, 3)', '(4,)', '(2, 2, 3)'])})",
        f"np.concatenate([{a}, {b}], axis={pick(['0', '1', 'None', '-1'])})", f"np.stack([{a}, {a}], axis={axis})",
        f"np.hstack([{a}, {b}])", f"np.vstack([{a}, {b}])", f"np.dstack([{a}, {a}])", f"np.column_stack([{a}, {a}])",
        f"np.split({a}, {pick(['2', '3', '[1]', '[1, 2]', '[2, 5]', '[-1]'])}{some})", f"np.array_split({a}, {pick('234')})",
        f"np.tile({a}, {pick(['2', '(2, 1)', '(1, 2)', '(2, 1, 2)', '0'])})",
        f"np.repeat({a}, {pick(['2', '[1, 2, 3]', '0', '3'])}{some})", f"np.flip({a}{pick(['', ', 0', ', axis=(0, 1)'])})",
        f"np.roll({a}, {pick(['1', '-2', '5', '(1, 2)'])}{pick([some, ', axis=(0, 1)'])})", f"np.rot90({a}, {pick('123')})",
        f"np.resize({a}, {pick(['5', '(2, 3)', '(3, 3)'])})", f"np.delete({a}, {pick(['0', '1', '-1', '[0, 1]', '5'])}{some})",
        f"np.insert({a}, {pick(['0', '1', '-1', '[0, 1]', '[1, 1]', '5'])}, {pick(['9', '[7, 8]', '2.5'])}{some})",
        f"np.pad({a}, {pick(['1', '(1, 2)', '2'])}{pick(['', *(f', mode={m!r}' for m in ('edge', 'reflect', 'wrap'))])})",
        f"np.transpose({a}, {pick(['(1, 0)', '(0, 1)', '(2, 0, 1)', 'None'])})", f"np.atleast_3d({a})",
    ])


def selection():
    a, some = array(), pick(["", ", axis=0", ", axis=None"])
    row = [(3,)]
    return pick([
        f"np.where({a} > 1, {a}, {pick(['0', '-1.5', 'np.float32(2)'])})", f"np.nonzero({a})", f"np.argwhere({a})",
        f"np.clip({a}, {pick(['0', '1', '0.5'])}, {pick(['2', '3.5', 'None'])})", f"np.sort({a}{some})",
        f"np.argsort({a}{some}, kind='stable')", f"np.take_along_axis({a}, np.argsort({a}, axis=0, kind='stable'), axis=0)",
        f"np.unique({a}{pick(['', ', return_counts=True', ', return_index=True, return_inverse=True'])})",
        f"np.unique({a}, axis=0)", f"np.searchsorted([1, 3, 3, 7], {pick(['3', '[1, 8]', '2.5'])}, side={pick(['left', 'right'])!r})",
        f"np.take({a}, {pick(['0', '[0, 1]', '[[0, 1], [1, 0]]', '5', '[0, 7]'])}{pick(['', ', axis=0', ', mode=chr(99)+chr(108)+chr(105)+chr(112)'])})",
        f"np.extract({a} > 1, {a})", f"np.diff({a}{pick(['', ', n=2', ', axis=0'])})", f"np.tril({a})", f"np.triu({a}, 1)",
        f"np.diag({a}{pick(['', ', 1', ', k=-1'])})", f"np.lexsort(({array(row)}, {array(row)}))",
    ])


def index():
    a = array([(3,), (4,), (2, 3), (3, 4), (2, 3, 2), (3, 2)])
    parts = ["0", "1", "-1", "2", "5", ":", "1:", "::-1", ":2", "...", "None", "[0, 1]", "[1, 0, 1]", "-3:-1", "[]",
             "np.array([[0, 1], [1, 0]])", "[True, False, True]", "np.int64(1)"]
    return f"({a})[{', '.join(pick(parts) for _ in range(pick([1, 1, 2, 2, 3])))}]"


def creation():
    return pick([
        f"np.arange({pick(['5', '1, 4', '0, 1, 0.1', '10, 0, -3', '0.5, 3', '1, 2, 0.3', '3, dtype=float', '-1'])})",
        f"np.linspace({pick(['0, 1', '-1, 1', '0, 10', '2, 2', '0.1, 0.7'])}, {draws.randrange(12)}{pick(['', ', endpoint=False'])})",
        f"np.eye({pick(['2', '3, 2', '3, k=1', '2, dtype=int', '2, 3, -1'])})", f"np.zeros({pick(['2', '(2, 3)', '0', '-1', '2, int'])})",
        f"np.array({pick(['[[1, 2], [3]]', '[1, 2.5, True]', '[True, 2]', '[[], []]', '[]', '[1, 2], ndmin=3', '5', '[300], dtype=np.uint8'])})",
        f"np.promote_types('{pick(TYPES)}', '{pick(TYPES)}')", f"np.can_cast('{pick(TYPES)}', '{pick(TYPES)}', 'same_kind')",
        f"np.result_type(np.{pick(TYPES)}(1), {pick(['1', '1.0', 'True'])})", f"({array()}).astype('{pick(TYPES)}')",
        f"np.add({array([(3,)])}, {array([(3,)])}, dtype='{pick(TYPES)}')", f"np.round({array(kinds=['float64', 'float32'])}, 1)",
    ])


def real():
    return repr(pick([
        round(draws.uniform(-10, 10), draws.randrange(5)), draws.uniform(-1, 1) * 10.0 ** draws.randrange(-8, 12),
        float(draws.randrange(-100, 100)), draws.random(), draws.uniform(0, 1000), round(draws.uniform(-5, 5), 3)]))


def text():
    count = pick([1, 2, 3, 5, 8, 12, 30])
    kind = pick(["float64"] * 4 + ["float32", "float16", "int64", "int8"])
    values = [real() if kind.startswith("f") else str(draws.randrange(120)) for _ in range(count)]
    made = f"np.array([{', '.join(values)}], dtype='{kind}')"
    made += {8: ".reshape(2, 4)", 12: ".reshape(2, 3, 2)", 30: ".reshape(3, 10)"}.get(count, "")
    options = pick(["suppress_small=True", "separator=', '", "floatmode='fixed'", "sign='+'", "sign=' '", "max_line_width=40",
                    "floatmode='maxprec_equal'", "floatmode='unique'", "threshold=4, edgeitems=1"])
    return pick([made, made, f"str({made})", f"np.array2string({made}, precision={draws.randrange(6)}, {options})"])


def main():
    lines = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for make, count in [(elementwise, 2200), (reduction, 1000), (shape, 1200), (selection, 800), (index, 900),
                            (creation, 500), (text, 900)]:
            for _ in range(count):
                expression = make()
                try:
                    result = repr(eval(expression, {"np": np, "inf": np.inf, "nan": np.nan}))
                except Exception as error:
                    name = type(error).__name__
                    result = f"{'UFuncTypeError' if name.startswith('_UFunc') else name}: {error}"
                lines[expression] = result.replace("\\", "\\\\").replace("\n", "\\n")
    FILE.write_text("".join(f"{key}\t{value}\n" for key, value in lines.items()), encoding="utf-8")
    print(len(lines), "expressions")


main()
