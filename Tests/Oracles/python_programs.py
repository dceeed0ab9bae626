"""Runs Tests/PythonTests/Programs/*/*.py under CPython and NumPy and checks, or records, what they expect.

`python3 python_programs.py` checks; `--record` writes the expectations into the files.
Output stands behind the top-level statement that caused it as `# expect: line`, on its own line if there are
several; an uncaught exception stands at the end as `# error: Type: message`.
The rules are CPython 3.12's: under an older one `sum` is replaced by 3.12's compensated sum, and files whose
first line is `# needs: 3.12`, or a module that is not there, are left alone. Files with `# unsupported:`, `# free:`
or `# syntax:` are about this interpreter only.
"""

import ast
import builtins
import io
import math
import pathlib
import sys
import warnings
from importlib.util import find_spec

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "PythonTests" / "Programs"


def compensated_sum(values, /, start=0):
    """3.12's and 3.13's sum: small integers, then floats compensated (integers among them are not), then `+` alone."""
    values = iter(values)
    total = start
    small = range(-(2**63), 2**63)
    while type(total) is int:
        for value in values:
            break
        else:
            return total
        fits = type(value) in (int, bool) and value in small and total + value in small
        total = total + value
        if not fits:
            break
    if type(total) is float:
        compensation = 0.0
        for value in values:
            if type(value) is float:
                t = total + value
                if abs(total) >= abs(value):
                    compensation += (total - t) + value
                else:
                    compensation += (value - t) + total
                total = t
            elif type(value) in (int, bool) and value in small:
                total += float(value)
            else:
                if compensation and math.isfinite(compensation):
                    total += compensation
                total = total + value
                break
        else:
            return total + compensation if compensation and math.isfinite(compensation) else total
    for value in values:
        total = total + value
    return total


def strip(source):
    lines = []
    for line in source.split("\n"):
        bare = line.strip()
        if bare.startswith("# expect:") or bare.startswith("# error:"):
            continue
        lines.append(line.split("  # expect:")[0])
    return "\n".join(lines)


def run(path, source):
    """The output behind each top-level statement's last line, and the error if there is one."""
    tree = ast.parse(source)
    outputs = {}

    def last_line(line):
        for statement in tree.body:
            first = min([statement.lineno] + [d.lineno for d in getattr(statement, "decorator_list", [])])
            if first <= line <= statement.end_lineno:
                return statement.end_lineno
        return line

    pending = []

    def show(*values, **options):
        target = io.StringIO()
        builtins_print(*values, file=target, **options)
        frame = sys._getframe(1)
        while frame.f_code.co_name != "<module>" or frame.f_code.co_filename != str(path):
            frame = frame.f_back
        pending.append(target.getvalue())
        text = "".join(pending)
        if text.endswith("\n"):
            pending.clear()
            outputs.setdefault(last_line(frame.f_lineno), []).extend(text[:-1].split("\n"))

    builtins_print = builtins.print
    names = {"__name__": "__main__", "print": show}
    if sys.version_info < (3, 12):
        names["sum"] = compensated_sum
    error = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(compile(source, str(path), "exec"), names)
        except Exception as exception:
            text = str(exception)
            error = type(exception).__name__ + (": " + text if text else "")
    return outputs, error


def recorded(path, source):
    outputs, error = run(path, source)
    lines = []
    for number, line in enumerate(source.rstrip("\n").split("\n"), 1):
        texts = outputs.get(number, [])
        if len(texts) == 1:
            lines.append(f"{line}  # expect: {texts[0]}".rstrip())
        else:
            lines.append(line)
            lines.extend(f"# expect: {text}".rstrip() for text in texts)
    if error:
        lines.append("# error: " + error)
    return "\n".join(lines) + "\n"


def main():
    wrong = 0
    for path in sorted(FOLDER.glob("*/*.py")):
        text = path.read_text(encoding="utf-8")
        if any(mark in text for mark in ("# unsupported:", "# free:", "# syntax:")):
            continue
        needs = text.split("\n")[0].removeprefix("# needs: ") if text.startswith("# needs: ") else ""
        if needs == "3.12" and sys.version_info < (3, 12) or needs and needs != "3.12" and not find_spec(needs):
            continue
        wanted = recorded(path, strip(text))
        if wanted != text:
            if "--record" in sys.argv:
                path.write_text(wanted, encoding="utf-8")
            else:
                wrong += 1
                print("differs:", path.name)
    print(len(list(FOLDER.glob("*/*.py"))), "programs,", wrong, "differ")
    sys.exit(1 if wrong else 0)


main()
