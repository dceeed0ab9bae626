"""Records what CPython says about random expressions: Tests/Fixtures/Python/expressions.tsv and snippets.tsv.

Run with CPython 3.12 or later, whose rules the interpreter follows:
    python3.12 python_expressions.py
A line of expressions.tsv is an expression, a tab, and the `repr` of its value, or `!` and the error's type and message;
tabs, line feeds and backslashes are escaped. A line of snippets.tsv is `+` or `-` (compiles or not) and the escaped code.
"""
import random
import struct
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
assert sys.version_info >= (3, 12)
TESTS = Path(__file__).resolve().parent.parent
FIXTURES = TESTS / "Fixtures" / "Python"
draw = random.Random(20261121)

FLOATS = ["0.0", "-0.0", "1.0", "0.1", "0.5", "2.5", "-2.5", "2.675", "1e16", "1e22", "1e23", "123456789.123456789",
          "1e-5", "0.0001", "1e300", "5e-324", "1.7976931348623157e308", "float('inf')", "float('-inf')", "float('nan')",
          "1/3", "-7.25", "100.0", "99.995", "0.045", "1e15", "12345.6789", "3.0e-7", "9007199254740993.0"]
INTS = ["0", "1", "-1", "2", "3", "-3", "7", "10", "-10", "64", "255", "1000", "12345678", "-987654321", "2**31", "2**53",
        "2**63", "2**63-1", "-2**63", "-2**63-1", "2**64", "10**20", "-10**25", "3**100", "-7**60", "10**18+1"]
TEXTS = ["''", "'a'", "'abc'", "'Hello, World'", "'  pad '", "'a,b,,c'", "'ABC'", "'naïve café'", "'x1y2'", "'straße'",
         "'ǆ'", "'İ'", "'ΑΣ'", "'one two  three'", "'tab\\tend'", "'line\\nbreak\\r\\nend'", "'-42'", "'+7'", "'0x1f'",
         "'12.5'", "'\\u2028x'", "'they\\'re'", "'ﬁ'", "'٣'", "'²'", "'½'", "'日本'", "'aaa'", "'abcabc'", "'_x'", "'\\x00\\x1f\\x7f\\xa0'",
         "'\\U0001f600'", "'e\\u0301'"]


def real():
    if draw.random() < 0.5:
        return draw.choice(FLOATS)
    kind = draw.random()
    if kind < 0.3:
        return repr(struct.unpack("d", struct.pack("Q", draw.getrandbits(64)))[0]).replace("inf", "float('inf')").replace("nan", "float('nan')")
    if kind < 0.6:
        return repr(round(draw.uniform(-1000, 1000), draw.randrange(6)))
    return repr(draw.gauss(0, 10 ** draw.randrange(-6, 12)))


def integer():
    return draw.choice(INTS) if draw.random() < 0.6 else str(draw.randrange(-10 ** draw.randrange(1, 30), 10 ** draw.randrange(1, 30)))


def small():
    return str(draw.randrange(-12, 13))


def number():
    kind = draw.random()
    if kind < 0.45:
        return real()
    if kind < 0.9:
        return integer()
    return draw.choice(["True", "False"])


def imaginary():
    part = draw.choice(["0", "1", "2", "0.5", "1.5", "1e10", "3", "0.1"]) + "j"
    return draw.choice([part, f"({small()}+{part})", f"({real()}-{part})", f"complex({real()}, {real()})"])


def arithmetic():
    operator = draw.choice("+ - * / // % ** & | ^ << >> == != < <= > >=".split())
    left, right = number(), number()
    if operator in ("<<", ">>"):
        left, right = integer(), str(draw.randrange(-2, 130))
    if operator == "**":
        right = draw.choice([small(), "0.5", "-0.5", "2.0", "1/3", "100", "True"])
    return f"({left}) {operator} ({right})"


def functions():
    return draw.choice([
        lambda: f"round({number()})", lambda: f"round({number()}, {draw.randrange(-25, 25)})",
        lambda: f"round({real()}, {draw.randrange(0, 6)})",
        lambda: f"abs({number()})", lambda: f"divmod({number()}, {number()})", lambda: f"int({real()})", lambda: f"float({integer()})",
        lambda: f"pow({integer()}, {small()}, {integer()})", lambda: f"pow({small()}, {integer()}, {small()})",
        lambda: f"{draw.choice(['bin', 'oct', 'hex'])}({number()})", lambda: f"bool({number()})", lambda: f"-({number()})", lambda: f"~({number()})",
        lambda: f"sum([{real()}, {real()}, {integer()}, {real()}])", lambda: f"sum([{integer()}, {small()}, {real()}])",
        lambda: f"max({number()}, {number()}, {number()})", lambda: f"min([{number()}, {number()}])",
        lambda: f"sorted([{number()}, {number()}, {number()}], reverse={draw.choice(['True', 'False'])})",
        lambda: f"hash({number()})", lambda: f"chr({draw.choice(['65', '-1', '8364', '1114112', '955', '1.5'])})", lambda: f"ord({draw.choice(TEXTS)})",
        lambda: f"ascii({draw.choice(TEXTS)})", lambda: f"({integer()}).bit_length()", lambda: f"({integer()}).bit_count()",
        lambda: f"({real()}).is_integer()", lambda: f"({real()}).as_integer_ratio()", lambda: f"({real()}).hex()",
        lambda: f"float.fromhex({draw.choice(['0x1.8p3', '1.8', '-0x1p-1074', 'inf', '0x1p5000', 'zz', '0xA.8', '0x.8p1', ' 1p2 ', '0x1.fffffffffffff8p0', '0x1.00000000000008p0'])!r})",
        lambda: f"({integer()}).as_integer_ratio()", lambda: f"({integer()}).is_integer()", lambda: f"({number()}).conjugate()",
        lambda: f"({integer()}).to_bytes({draw.randrange(0, 14)}, {draw.choice(['big', 'little'])!r}, signed={draw.choice(['True', 'False'])})",
        lambda: f"int.from_bytes([{draw.randrange(256)}, {draw.randrange(256)}, {draw.randrange(256)}], {draw.choice(['big', 'little'])!r}, signed={draw.choice(['True', 'False'])})",
        lambda: f"({number()}).real", lambda: f"({number()}).imag", lambda: f"({integer()}).numerator",
    ])()


def specification():
    fill = draw.choice(["", "", "", "<", ">", "^", "=", "*<", "0>", "_^", "x=", "é^"])
    sign = draw.choice(["", "", "+", "-", " "])
    z = draw.choice([""] * 8 + ["z"])
    alternate = draw.choice(["", "", "", "#"])
    zero = draw.choice(["", "", "", "0"])
    width = draw.choice(["", "", "5", "10", "20", "1"])
    grouping = draw.choice(["", "", "", ",", "_"])
    precision = draw.choice(["", "", ".0", ".1", ".2", ".3", ".10", ".17", ".25"])
    kind = draw.choice(["", "f", "f", "e", "g", "%", "d", "x", "X", "o", "b", "s", "E", "G", "F", "c", "q"])
    return fill + sign + z + alternate + zero + width + grouping + precision + kind


def formatted():
    value = draw.choice([real, real, number, integer, lambda: draw.choice(TEXTS)])()
    return f"format({value}, {specification()!r})"


def percent():
    kind = draw.choice("d i u f F e E g G s r a x X o c %".split())
    flags = "".join(draw.sample("-+ #0", draw.randrange(3)))
    width = draw.choice(["", "", "8", "3"])
    precision = draw.choice(["", "", ".2", ".0", ".12"])
    value = draw.choice([real, number, integer, lambda: draw.choice(TEXTS), lambda: "[1, 'é']", lambda: "None"])()
    return f"'<%{flags}{width}{precision}{kind}>' % ({value},)" if kind != "%" else f"'100%% %s' % {integer()}"


def method():
    text = draw.choice(TEXTS)
    other = draw.choice(TEXTS)
    bounds = draw.choice(["", "", f", {small()}", f", {small()}, {small()}", f", None, {small()}"])
    return draw.choice([
        lambda: f"{text}.{draw.choice(['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'isalpha', 'isdigit', 'isnumeric', 'isdecimal', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isascii', 'isprintable', 'strip', 'lstrip', 'rstrip', 'split', 'rsplit', 'splitlines', 'expandtabs', 'encode'])}()",
        lambda: f"{text}.{draw.choice(['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'])}({other}{bounds})",
        lambda: f"{text}.{draw.choice(['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'])}({draw.choice(['a', 'b', 'c', 'l', ' ', ''])!r}{bounds})",
        lambda: f"{text}.{draw.choice(['ljust', 'rjust', 'center'])}({draw.randrange(-1, 14)}{draw.choice(['', ', chr(42)', ', chr(233)', ', str(12)'])})",
        lambda: f"{text}.zfill({draw.randrange(-1, 10)})", lambda: f"{text}.splitlines({draw.choice(['True', 'keepends=True', 'False'])})",
        lambda: f"{text}.{draw.choice(['split', 'rsplit'])}({draw.choice([',', ' ', 'a', 'b', 'bc', ''])!r}{draw.choice(['', ', 1', ', 0', ', maxsplit=2'])})",
        lambda: f"{text}.{draw.choice(['split', 'rsplit'])}(None, {draw.randrange(-1, 3)})",
        lambda: f"{text}.{draw.choice(['partition', 'rpartition'])}({draw.choice([',', ' ', 'a', 'bc', ''])!r})",
        lambda: f"{text}.replace({draw.choice(['a', 'b', '', 'abc', ' '])!r}, {draw.choice(['', 'X', '--'])!r}{draw.choice(['', ', 1', ', 0', ', -1'])})",
        lambda: f"{text}.{draw.choice(['removeprefix', 'removesuffix'])}({draw.choice(['a', 'c', 'abc', ''])!r})",
        lambda: f"{text}.{draw.choice(['strip', 'lstrip', 'rstrip'])}({draw.choice(['a', 'abc', ' ,', 'dlH'])!r})",
        lambda: f"{text}.join([{other}, {other}])", lambda: f"{text}.join([{other}, {small()}])", lambda: f"{text} {draw.choice(['+', '*', '==', '<', 'in', '%', '>='])} {other}",
        lambda: f"{text} * {small()}", lambda: f"{text}[{small()}]", lambda: f"{text}[{small()}:{small()}]", lambda: f"{text}[::{draw.choice(['-1', '2', '-2', '0'])}]",
        lambda: f"{text}.translate(str.maketrans({draw.choice(['a', 'ab', 'abc'])!r}, {draw.choice(['x', 'xy', 'xyz'])!r}{draw.choice(['', ', chr(99)'])}))",
        lambda: f"{text}.translate({{97: 'ZZ', 98: None, 99: 100}})", lambda: f"str.maketrans({{'a': 1, 98: 'q'}})",
        lambda: f"len({text})", lambda: f"list({text})", lambda: f"repr({text})", lambda: f"{text}.expandtabs({small()})",
        lambda: f"{draw.choice(['int', 'float'])}({text})", lambda: f"hash({text}) == hash({text})", lambda: f"'{{}}-{{!r:>8}}-{{0}}'.format({text}, {other})", lambda: f"'{{}}-{{!r:>8}}-{{!a}}'.format({text}, {other}, {text})",
    ])()


def parsing():
    digits = "".join(draw.choice("0123456789_.e+-xabfz n") for _ in range(draw.randrange(1, 9)))
    base = draw.choice(["", "", ", 2", ", 8", ", 16", ", 0", ", 36", ", 1", ", 37", ", base=10"])
    return draw.choice([
        lambda: f"int({digits!r}{base})", lambda: f"float({digits!r})", lambda: f"int({draw.choice(['0b101', '0o17', '0xff', '-0x_f', '1_000', '  12  ', '007', '0_0', '--1', '1__0', '', ' '])!r}{base})",
        lambda: f"float({draw.choice(['1e5', '1E-5', ' .5 ', '5.', '1_0.5', '_1', 'infinity', '-Inf', 'NaN', '1e400', '1e-400', '', '0x10', '1e', '.', 'e5', '1.5.2'])!r})",
    ])()


def containers():
    return draw.choice([
        lambda: f"[{number()}, {number()}][{small()}]", lambda: f"({number()}, {small()})[{draw.choice(['0', '-1', '5', repr('a'), '1.0', 'None'])}]",
        lambda: f"list(range(10))[{small()}:{small()}:{draw.choice(['1', '2', '-1', '-3', '0'])}]",
        lambda: f"max([{', '.join(small() for _ in range(4))}], key={draw.choice(['abs', 'str', 'lambda v: -v', 'None'])})",
        lambda: f"sorted([{', '.join(small() for _ in range(6))}], key=abs)", lambda: f"min([], default={small()})", lambda: "max([])", lambda: f"max({small()})",
        lambda: f"sorted([{draw.choice(TEXTS)}, {small()}])", lambda: f"{{{small()}: {number()}}}[{small()}]",
        lambda: f"sum([{small()}, {draw.choice(TEXTS)}])", lambda: f"[{small()}] {draw.choice(['+', '*', '<', '==', '-'])} [{small()}]", lambda: f"[{small()}] * {draw.randrange(-1, 4)}",
        lambda: f"{draw.choice(TEXTS)} {draw.choice(['+', '-', '*', '/', '<'])} {number()}", lambda: f"{number()} in [{number()}, {small()}]",
        lambda: f"{draw.choice(['len', 'int', 'float', 'abs', 'round', 'list', 'sum', 'hex', 'chr', 'ord', 'iter'])}({draw.choice(['None', '[]', '1.5', repr('x'), '3', '()', '{}'])})",
    ])()


def interpolated():
    value = draw.choice([real(), integer(), small()])
    spec = draw.choice([".2f", ">10", "<8", "+d", "e", ".3g", ",", "08.3f", "", "_", "%", "x"])
    return draw.choice([
        lambda: f"f'{{{value}:{spec}}}'", lambda: f"f'{{{value} = :{spec}}}'", lambda: f"f'{{{value}!r:>12}}'", lambda: f"f'{{{value}:{{{draw.randrange(1, 12)}}}.{{{draw.randrange(1, 5)}}}f}}'",
        lambda: f"f'{{({draw.choice(TEXTS)})!a}}'".replace("\\'", "") if False else f'f"{{({draw.choice(TEXTS[:5])})!a:>9}}"', lambda: f'f"{{{{{{{small()}}}}}}}"',
    ])()


def complexes():
    a, b = imaginary(), draw.choice([imaginary, number])()
    return draw.choice([
        lambda: f"{a} {draw.choice(['+', '-', '*', '/', '**', '==', '!='])} {b}", lambda: f"({b}) {draw.choice(['+', '-', '*', '/', '=='])} {a}", lambda: f"abs({a})", lambda: f"-{a}",
        lambda: f"{a}.{draw.choice(['real', 'imag', 'conjugate()'])}", lambda: f"{a} {draw.choice(['<', '//', '%', '>='])} {b}", lambda: f"repr({a})", lambda: f"bool({a})",
        lambda: f"complex({draw.choice(['1+2j', '3', '-j', ' 1e5j ', '(1-2j)', '1 + 2j', 'nan+infj', 'j', '', '1_0+2j', '+1.5e-3-2.5J'])!r})", lambda: f"complex({number()})", lambda: f"{draw.choice(['int', 'float', 'round', 'hash'])}({a})",
        lambda: f"format({a}, {draw.choice(['', '.2f', '>20', '.3e', 'g', '+.1f', 'd', '<20.1f', ',', '08', '=9'])!r})", lambda: f"{a} ** {small()}",
    ])()


def octets():
    body = "".join(draw.choice("abcXYZ 09") for _ in range(draw.randrange(6)))
    value = draw.choice([f"b'{body}'", "b'\\x00\\xff\\n'", "b\"it's\"", "'é€'.encode()", "bytes([1, 2, 250])", "bytes(3)", "bytes.fromhex('0aFF 10')"])
    return draw.choice([
        lambda: f"{value}", lambda: f"len({value})", lambda: f"{value}[{draw.randrange(-3, 3)}]", lambda: f"{value}[{small()}:{small()}]", lambda: f"list({value})", lambda: f"{value}.hex()", lambda: f"{value}.decode()",
        lambda: f"{value} {draw.choice(['+', '==', '<', 'in'])} b'{body[:2]}'", lambda: f"{value} * {draw.randrange(-1, 3)}", lambda: f"{value} + 'x'", lambda: f"{value} == 'x'", lambda: f"bytes({draw.choice(['[256]', repr('a'), '-1', '[1.5]', '(1, 2)'])})",
        lambda: f"{value}.{draw.choice(['upper()', 'startswith(b' + repr('a') + ')', 'find(b' + repr('a') + ')', 'count(b' + repr('a') + ')', 'split()'])}", lambda: f"{draw.choice(TEXTS)}.encode({draw.choice(['', repr('ascii'), repr('utf-8'), repr('latin-1')])})",
        lambda: f"int.from_bytes({value}, 'big')", lambda: f"str({value})", lambda: f"{body[:1].encode()!r} in {value}", lambda: f"97 in {value}",
    ])()


KINDS = [(arithmetic, 4000), (functions, 3500), (formatted, 4000), (percent, 1500), (method, 4000), (parsing, 1000), (containers, 1000), (interpolated, 500),
         (complexes, 1000), (octets, 500)]


def escape(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def answer(expression):
    try:
        value = repr(eval(expression, {}))
    except Exception as problem:
        value = f"!{type(problem).__name__}: {problem}"
    value.encode()
    return value


def expressions():
    seen = {}
    for make, count in KINDS:
        made = 0
        for _ in range(20 * count):
            if made == count:
                break
            expression = make()
            if expression in seen or len(expression) > 300 or ("hash(" in expression and "nan" in expression):
                continue
            try:
                text = answer(expression)
            except (UnicodeEncodeError, MemoryError):
                continue
            if len(text) > 400 or text.startswith("!SyntaxError"):
                continue
            seen[expression] = text
            made += 1
    with open(FIXTURES / "expressions.tsv", "w", encoding="utf-8", newline="\n") as file:
        for expression, text in seen.items():
            if " object at 0x" in text:
                continue
            file.write(f"{escape(expression)}\t{escape(text)}\n")


PIECES = "( ) [ ] { } : , . = == := -> + - * ** / // @ % ; ... \n \n\x20\x20\x20\x20 if else for in not and or is lambda def class return yield from with as match case await async del global import pass try except finally raise x y f 1 2.5 'a' f'{x}' b'b' 3j _ type print".split(" ")


def mutate(code):
    for _ in range(draw.choice([1, 1, 1, 2, 3])):
        place = draw.randrange(len(code) + 1)
        kind = draw.randrange(4)
        if kind == 0:
            code = code[:place] + draw.choice(PIECES) + code[place:]
        elif kind == 1:
            code = code[:place] + code[place + draw.randrange(1, 4):]
        elif kind == 2:
            code = code[:place] + " " + draw.choice(PIECES) + " " + code[place:]
        else:
            other = draw.randrange(len(code) + 1)
            code = code[:place] + code[other:other + draw.randrange(1, 20)] + code[place:]
    return code


def snippets():
    programs = []
    for path in sorted((TESTS / "PythonTests" / "Programs").rglob("*.py")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for start in range(0, len(lines), 6):
            while start < len(lines) and lines[start].startswith((" ", "\t")):
                start += 1
            programs.append("\n".join(lines[start:start + 8]) + "\n")
    rows = {}
    while len(rows) < 3000:
        code = mutate(draw.choice(programs))
        try:
            compile(code, "<page>", "exec")
            rows[code] = "+"
        except (SyntaxError, ValueError):
            rows[code] = "-"
    with open(FIXTURES / "snippets.tsv", "w", encoding="utf-8", newline="\n") as file:
        for code, verdict in rows.items():
            file.write(f"{verdict}\t{escape(code)}\n")


expressions()
snippets()
