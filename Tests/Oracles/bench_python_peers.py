#!/usr/bin/env python3
"""Times CPython for `make bench-python`, which starts it and asks line by line.

In: the path of a program and how often to run it. Out: the least time in seconds of what stands behind `# ---`, or of
the whole program, from the text to the output; `-` if it cannot run here.
"""
import os

for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM"):
    os.environ[name + "_NUM_THREADS"] = "1"

import contextlib
import io
import pathlib
import sys
import time


def least(path, repetitions):
    setup, _, timed = pathlib.Path(path).read_text().rpartition("# ---\n")
    names = {}
    exec(setup, names)
    best = float("inf")
    for _ in range(repetitions):
        own = dict(names)
        with contextlib.redirect_stdout(io.StringIO()):
            start = time.perf_counter()
            exec(compile(timed, path, "exec"), own)
            best = min(best, time.perf_counter() - start)
    return best


print(sys.version.split()[0], flush=True)
for line in sys.stdin:
    path, repetitions = line.split()
    try:
        print(least(path, int(repetitions)), flush=True)
    except ImportError:
        print("-", flush=True)
