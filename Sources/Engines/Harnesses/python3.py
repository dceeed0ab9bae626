"""Runs the blocks of one page under CPython for Assay and says what each statement printed, yielded and bound.

Standard input: for each block a session name and the code, both as netstrings (`5:hello,`).
Standard output: records as `Transcript.swift` reads them. What the code itself prints never gets there.
"""

import ast
import builtins
import io
import os
import re
import sys

channel = os.fdopen(os.dup(1), "wb", buffering=0)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
NUMBER = re.compile(r"[-+]?(?:\d[\d_,]*\d|\d)(?:\.\d*)?(?:[eE][-+]?\d+)?%?|[-+]?\.\d+(?:[eE][-+]?\d+)?%?")
MOST = 10000


def text(value):
    data = value.encode("utf-8", "replace")
    return b"s%d:%s" % (len(data), data)


def number(value):
    """A number as a record, or None if it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return b"i%s;" % str(value).encode()
    if isinstance(value, float):
        return b"r%s;" % float.__repr__(float(value)).encode()
    item = getattr(value, "item", None)
    if item is not None and getattr(value, "shape", None) == ():
        try:
            plain = item()
        except Exception:
            return None
        return number(plain) if isinstance(plain, (int, float)) else None
    return None


def record(value, depth=0):
    """A value as a record; what is too deep or not data is described."""
    simple = number(value)
    if simple is not None:
        return simple
    if value is None:
        return b"N"
    if isinstance(value, bool):
        return b"T" if value else b"F"
    if isinstance(value, str):
        return text(value)
    if depth < 10:
        for kind, mark in ((list, b"l"), (tuple, b"t"), (set, b"z"), (frozenset, b"z")):
            if isinstance(value, kind) and len(value) <= MOST:
                return mark + b"%d;" % len(value) + b"".join(record(item, depth + 1) for item in value)
        if isinstance(value, dict) and len(value) <= MOST:
            items = b"".join(record(key, depth + 1) + record(item, depth + 1) for key, item in value.items())
            return b"d%d;" % len(value) + items
        if hasattr(value, "tolist") and getattr(value, "size", None) is not None:
            try:
                flat = flattened(value.tolist())
                shape = [int(length) for length in value.shape]
            except Exception:
                flat = None
            if flat is not None and len(flat) <= MOST and all(isinstance(item, (int, float)) for item in flat):
                kind = b"b" if flat and isinstance(flat[0], bool) else b"i" if flat and isinstance(flat[0], int) else b"r"
                lengths = b"".join(b"i%d;" % length for length in shape)
                items = b"".join(b"r%s;" % float.__repr__(float(item)).encode() for item in flat)
                return b"a" + kind + b"%d;" % len(shape) + lengths + b"%d;" % len(flat) + items
    return b"o" + text(f"<{type(value).__name__}>")


def flattened(value):
    if isinstance(value, (list, tuple, set, frozenset)):
        return [leaf for item in value for leaf in flattened(item)]
    if isinstance(value, dict):
        return [leaf for item in value.items() for leaf in flattened(item)]
    if hasattr(value, "tolist"):
        return flattened(value.tolist())
    return [value]


class Block:
    """One block: its code, where its statements stand, and what has been formatted lately."""

    def __init__(self, index, code):
        self.name = f"<block {index}>"
        self.shifts = {}
        lines = code.split("\n")
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line.encode("utf-8")) + 1)
        if any(line.lstrip().startswith(">>> ") for line in lines):
            lines = [self.without_prompt(number, line) for number, line in enumerate(lines)]
        self.code = "\n".join(lines)
        self.formatted = {}
        self.simple = []

    def without_prompt(self, number, line):
        bare = line.lstrip()
        if bare.startswith(">>> ") or bare.startswith("... "):
            self.shifts[number] = len(line) - len(bare) + 4
            return bare[4:]
        return ""

    def offset(self, line, column):
        return self.starts[line - 1] + column + self.shifts.get(line - 1, 0)

    def place(self, node):
        return (self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset))

    def parse(self):
        tree = ast.parse(self.code, self.name)
        for node in ast.walk(tree):
            if isinstance(node, ast.stmt) and not hasattr(node, "body"):
                self.simple.append((node.lineno, node.end_lineno, self.place(node)))
        return Formatting().visit(tree)

    def statement(self, line):
        """The narrowest simple statement that holds a line."""
        found = [(last - first, place) for first, last, place in self.simple if first <= line <= last]
        return min(found)[1] if found else None


class Formatting(ast.NodeTransformer):
    """Makes every replacement field of an f-string tell what it formats."""

    def visit_FormattedValue(self, node):
        self.generic_visit(node)
        specification = node.format_spec or ast.Constant("")
        call = ast.Call(
            ast.Name("__assay_format__", ast.Load()),
            [node.value, ast.Constant(node.conversion), specification], [])
        return ast.fix_missing_locations(ast.copy_location(ast.FormattedValue(call, -1, None), node))


class Recorder(io.TextIOBase):
    """Standard output of the blocks."""

    def __init__(self):
        self.block = None
        self.caller = (0, 0)
        self.pending = ""

    def place(self):
        frame = sys._getframe(1)
        while frame is not None:
            if self.block is not None and frame.f_code.co_filename == self.block.name:
                return self.block.statement(frame.f_lineno) or self.caller
            frame = frame.f_back
        return self.caller

    def write(self, written):
        self.pending += written
        if self.pending.endswith("\n"):
            shown, self.pending = self.pending[:-1], ""
            self.printed(shown, [])
        return len(written)

    def finish(self):
        if self.pending:
            shown, self.pending = self.pending, ""
            self.printed(shown, [])

    def printed(self, shown, known):
        start, end = self.place()
        header = b"P%d;%d;%d;%d;" % (start, end, *self.caller)
        channel.write(header + text(shown) + self.numbers(shown, known))

    def numbers(self, shown, known):
        """The numbers of a text with the values behind them: those of printed values in order, else what was
        formatted lately to the same digits."""
        found = list(NUMBER.finditer(shown))
        aligned = [value for value in known if number(value) is not None]
        complete = len(aligned) == len(found) and len(aligned) == len(known)
        records = []
        for index, match in enumerate(found):
            value = aligned[index] if complete else self.block.formatted.get(match.group()) if self.block else None
            percent = match.group().endswith("%")
            start = len(shown[: match.start()].encode("utf-8"))
            end = start + len(match.group().encode("utf-8"))
            kept = number(value)
            records.append(b"%d;%d;%d;" % (start, end, percent) + (kept if kept is not None else b"N"))
        return b"%d;" % len(records) + b"".join(records)


recorder = Recorder()
original_print = builtins.print


def print_recorded(*values, sep=" ", end="\n", file=None, flush=False):
    if file is not None and file is not recorder:
        return original_print(*values, sep=sep, end=end, file=file, flush=flush)
    shown = (" " if sep is None else sep).join(map(str, values)) + ("\n" if end is None else end)
    if recorder.pending or not shown.endswith("\n"):
        recorder.write(shown)
        return None
    known = []
    for value in values:
        if isinstance(value, str):
            known.extend([value] * len(NUMBER.findall(value)))
        else:
            known.extend(flattened(value))
    recorder.printed(shown[:-1], known)
    return None


def format_recorded(value, conversion, specification):
    shown_value = {97: ascii, 114: repr, 115: str}.get(conversion, lambda other: other)(value)
    shown = format(shown_value, specification)
    key = shown.strip()
    block = recorder.block
    if block is not None and number(value) is not None:
        if key in block.formatted and number(block.formatted[key]) != number(value):
            block.formatted[key] = None
        else:
            block.formatted[key] = value
    return shown


def bound_names(node):
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = []
    for target in targets:
        for child in ast.walk(target):
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
                names.append(child.id)
    return names


def run(block, namespace):
    tree = block.parse()
    for node in tree.body:
        recorder.caller = block.place(node)
        start, end = recorder.caller
        block.formatted.clear()
        if isinstance(node, ast.Expr):
            value = eval(compile(ast.Expression(node.value), block.name, "eval"), namespace)
            recorder.finish()
            if value is not None:
                shown = repr(value)
                known = flattened(value)
                channel.write(b"E%d;%d;" % (start, end) + record(value) + text(shown) + recorder.numbers(shown, known))
        else:
            exec(compile(ast.Module([node], []), block.name, "exec"), namespace)
            recorder.finish()
            if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
                names = [name for name in bound_names(node) if name in namespace]
                bindings = b"".join(text(name) + record(namespace[name]) for name in names)
                if names:
                    channel.write(b"A%d;%d;%d;" % (start, end, len(names)) + bindings)


def netstrings(data):
    position = 0
    while position < len(data):
        colon = data.index(b":", position)
        length = int(data[position:colon])
        yield data[colon + 1 : colon + 1 + length].decode("utf-8", "replace")
        position = colon + 2 + length


def versions():
    parts = ["CPython " + sys.version.split()[0]]
    for name in ("numpy", "scipy", "torch", "sklearn", "pandas", "tensorflow", "jax"):
        if name in sys.modules:
            parts.append(f"{name} {getattr(sys.modules[name], '__version__', '?')}")
    return ", ".join(parts)


def main():
    fields = list(netstrings(sys.stdin.buffer.read()))
    sys.stdin = io.StringIO("")
    sys.stdout = recorder
    sys.stderr = open(os.devnull, "w")
    builtins.print = print_recorded
    builtins.__assay_format__ = format_recorded
    channel.write(b"V" + text(versions()))
    sessions = {}
    for index in range(0, len(fields), 2):
        namespace = sessions.setdefault(fields[index], {"__name__": "__main__"})
        block = Block(index // 2, fields[index + 1])
        recorder.block, recorder.caller, recorder.pending = block, (0, 0), ""
        try:
            run(block, namespace)
            channel.write(b"B%d;R" % (index // 2))
        except SyntaxError as error:
            channel.write(b"B%d;S" % (index // 2) + text(type(error).__name__) + text(str(error.msg)))
        except BaseException as error:
            recorder.finish()
            place, trace = recorder.caller, error.__traceback__
            while trace is not None:
                if trace.tb_frame.f_code.co_filename == block.name:
                    place = block.statement(trace.tb_lineno) or place
                trace = trace.tb_next
            channel.write(
                b"B%d;X%d;%d;" % (index // 2, *place) + text(type(error).__name__) + text(str(error)))
    channel.write(b"V" + text(versions()))


main()
