#!/usr/bin/env python3
"""Times CPython for `make bench-python`, which starts it and asks line by line.

In: the path of a program, how often to run it, and after how many seconds not to run it again. Out: the least time in
seconds of what stands behind `# ---`, or of the whole program, from the text to the output; `-` if it cannot run here.
"""
import os

for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM"):
    os.environ[name + "_NUM_THREADS"] = "1"

import contextlib
import io
import pathlib
import sys
import time


def least(path, repetitions, seconds):
    setup, _, timed = pathlib.Path(path).read_text().rpartition("# ---\n")
    names = {}
    exec(setup, names)
    best = float("inf")
    first = time.perf_counter()
    for _ in range(repetitions):
        own = dict(names)
        with contextlib.redirect_stdout(io.StringIO()):
            start = time.perf_counter()
            exec(compile(timed, path, "exec"), own)
            end = time.perf_counter()
        best = min(best, end - start)
        if end - first > seconds:
            break
    return best


print(sys.version.split()[0], flush=True)
for line in sys.stdin:
    path, repetitions, seconds = line.split()
    try:
        print(least(path, int(repetitions), float(seconds)), flush=True)
    except ImportError:
        print("-", flush=True)
