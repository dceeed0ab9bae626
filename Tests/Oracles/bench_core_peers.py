#!/usr/bin/env python3
"""Times numpy, scipy and torch for `make bench-core`, which starts it and asks line by line.

In: FUNCTION ROWS COLUMNS. Out: NAME NANOSECONDS for each peer, the least CPU time of one thread for each element over
several repetitions and over the forms in which people write the function.
"""
import os

for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM"):
    os.environ[name + "_NUM_THREADS"] = "1"

import sys
import time
import warnings

warnings.filterwarnings("ignore")

# What a library prints when it is imported must not reach the answers.
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
sys.stdout = sys.stderr


def imported(name):
    try:
        return __import__(name)
    except Exception:
        return None


numpy = imported("numpy")
scipy = imported("scipy.special") and imported("scipy")
torch = imported("torch") if numpy else None
if torch:
    torch.set_num_threads(1)
if scipy:
    import scipy.spatial.distance
    import scipy.special
    import scipy.stats


def numpy_forms(function, p, q, x):
    def js():
        m = (p + q) / 2
        return (numpy.sum(p * numpy.log(p / m), axis=-1) + numpy.sum(q * numpy.log(q / m), axis=-1)) / 2

    def softmax():
        e = numpy.exp(x - x.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)

    return {
        "KL": [lambda: numpy.sum(p * numpy.log(p / q), axis=-1)],
        "entropy": [lambda: -numpy.sum(p * numpy.log(p), axis=-1)],
        "cross-entropy": [lambda: -numpy.sum(p * numpy.log(q), axis=-1)],
        "JS": [js],
        "softmax": [softmax],
    }[function]


def scipy_forms(function, p, q, x):
    def js():
        m = (p + q) / 2
        return (scipy.special.rel_entr(p, m).sum(axis=-1) + scipy.special.rel_entr(q, m).sum(axis=-1)) / 2

    return {
        "KL": [lambda: scipy.special.rel_entr(p, q).sum(axis=-1), lambda: scipy.stats.entropy(p, q, axis=-1)],
        "entropy": [lambda: scipy.special.entr(p).sum(axis=-1), lambda: scipy.stats.entropy(p, axis=-1)],
        "cross-entropy": [lambda: -scipy.special.xlogy(p, q).sum(axis=-1)],
        "JS": [js, lambda: scipy.spatial.distance.jensenshannon(p, q, axis=-1) ** 2],
        "softmax": [lambda: scipy.special.softmax(x, axis=-1)],
    }[function]


def torch_forms(function, p, q, x):
    def js():
        m = (p + q) / 2
        return ((p * (p / m).log()).sum(-1) + (q * (q / m).log()).sum(-1)) / 2

    return {
        "KL": [
            lambda: (p * (p / q).log()).sum(-1),
            lambda: torch.nn.functional.kl_div(q.log(), p, reduction="none").sum(-1),
        ],
        "entropy": [lambda: torch.special.entr(p).sum(-1), lambda: -(p * p.log()).sum(-1)],
        "cross-entropy": [lambda: -(p * q.log()).sum(-1)],
        "JS": [js],
        "softmax": [lambda: torch.softmax(x, -1)],
    }[function]


def least(form, count):
    calls = max(1, 1000 // count)
    best = float("inf")
    spent = 0
    while spent < 5e6:
        start = time.thread_time_ns()
        for _ in range(calls):
            form()
        taken = time.thread_time_ns() - start
        spent += max(taken, 1)
        best = min(best, taken / calls)
    return best / count


def data(rows, columns):
    generator = numpy.random.default_rng(1)
    shape = (columns,) if rows == 1 else (rows, columns)
    p, q = generator.exponential(size=shape), generator.exponential(size=shape)
    p /= p.sum(axis=-1, keepdims=True)
    q /= q.sum(axis=-1, keepdims=True)
    return p, q, generator.uniform(-6, 6, size=shape)


def main():
    found = {"numpy": numpy, "scipy": scipy, "torch": torch}
    print(*(word for name, module in found.items() if module for word in (name, module.__version__)), file=answers,
          flush=True)
    shape, arrays = None, None
    for line in sys.stdin:
        function, rows, columns = line.split()
        rows, columns = int(rows), int(columns)
        if numpy and shape != (rows, columns):
            shape, arrays = (rows, columns), data(rows, columns)
        answer = []
        for name, forms in (("numpy", numpy_forms), ("scipy", scipy_forms), ("torch", torch_forms)):
            if not found[name]:
                continue
            mine = [torch.from_numpy(array) for array in arrays] if name == "torch" else arrays
            answer += [name, min(least(form, rows * columns) for form in forms(function, *mine))]
        print(*answer, file=answers, flush=True)


if __name__ == "__main__":
    main()
