"""Records draws of CPython's `random` and of NumPy's two families of random functions.

    python3.12 python_random.py python   writes Tests/Fixtures/Python/random-python.tsv (binomialvariate is new in 3.12)
    python python_random.py numpy        writes Tests/Fixtures/Python/random-numpy.tsv (NumPy 2)

A line is: family, seed, function, parameters, draws; floats as hexadecimal, all draws of a line in one stream.
"""

import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "Fixtures" / "Python"
SEEDS = [0, 42, 123456789]
DRAWS = 20


def text(value):
    if isinstance(value, (list, tuple)):
        return " ".join(text(v) for v in value)
    if hasattr(value, "tolist") and getattr(value, "shape", ()) != ():
        return text(value.tolist())
    if isinstance(value, bool) or type(value).__name__ in ("bool", "bool_"):
        return str(int(value))
    if isinstance(value, float):
        return float(value).hex()
    return str(int(value))


def line(family, seed, name, parameters, draws):
    return "\t".join([family, str(seed), name, text(parameters), text(draws)])


def python_lines():
    calls = [
        ("random", [()]), ("uniform", [(-2.5, 7.0)]), ("triangular", [(0.0, 1.0, 0.3), (-1.0, 5.0, 4.0)]),
        ("gauss", [(0.0, 1.0), (3.0, 0.5)]), ("normalvariate", [(0.0, 1.0), (-2.0, 3.0)]),
        ("lognormvariate", [(0.0, 0.5)]), ("expovariate", [(1.5,)]), ("vonmisesvariate", [(1.0, 4.0), (0.0, 1e-7), (6.0, 0.1)]),
        ("gammavariate", [(0.3, 2.0), (1.0, 1.5), (4.5, 0.5)]), ("betavariate", [(0.5, 0.5), (2.0, 3.0)]),
        ("paretovariate", [(3.0,)]), ("weibullvariate", [(1.0, 1.5)]),
        ("binomialvariate", [(1, 0.3), (20, 0.2), (100, 0.4), (1000, 0.9), (5000, 0.5)]),
        ("getrandbits", [(1,), (8,), (31,), (32,), (33,), (53,), (62,)]),
        ("randrange", [(1,), (6,), (100,), (2**31,), (2**32,), (2**40,), (2**62,)]),
    ]
    for seed in SEEDS + [2**70 + 12345]:
        for name, cases in calls:
            for case in cases:
                r = random.Random(seed)
                yield line("python", seed, name, list(case), [getattr(r, name)(*case) for _ in range(DRAWS)])
        for n in (5, 50, 3000):
            r = random.Random(seed)
            order = list(range(n))
            r.shuffle(order)
            yield line("python", seed, "shuffle", [n], order)
            for k in (1, 3, 5):
                r = random.Random(seed)
                yield line("python", seed, "sample", [n, k], r.sample(range(n), k) + r.sample(range(n), k))
        for n, k in ((50, 40), (1000, 10), (1000, 100), (10**9, 25)):
            r = random.Random(seed)
            yield line("python", seed, "sample", [n, k], r.sample(range(n), k) + r.sample(range(n), k))


REAL = {
    "normal": [(0.0, 1.0), (5.0, 2.0)], "exponential": [(1.0,), (2.5,)], "lognormal": [(0.5, 0.25)],
    "standard_gamma": [(0.0,), (0.05,), (0.3,), (0.99,), (1.0,), (1.5,), (2.0,), (30.0,)], "gamma": [(2.5, 3.0)],
    "beta": [(0.5, 0.5), (0.01, 0.02), (1.0, 1.0), (2.0, 5.0), (0.5, 3.0)], "chisquare": [(1.0,), (2.0,), (5.0,)],
    "noncentral_chisquare": [(3.0, 2.0), (0.5, 4.0), (3.0, 0.0)], "f": [(3.0, 7.0)], "noncentral_f": [(3.0, 7.0, 2.0)],
    "standard_t": [(1.0,), (4.0,)], "standard_cauchy": [()], "laplace": [(0.0, 1.0), (1.0, 3.0)],
    "gumbel": [(0.0, 1.0)], "logistic": [(0.0, 1.0)], "pareto": [(3.0,)], "weibull": [(1.5,)], "power": [(0.7,), (3.0,)],
    "rayleigh": [(2.0,)], "triangular": [(0.0, 0.2, 1.0), (-3.0, 0.0, 8.0)], "wald": [(1.0, 2.0), (3.0, 0.5)],
    "vonmises": [(0.0, 4.0), (1.0, 1e-6), (1.0, 1e-9), (2.5, 0.5)], "uniform": [(-1.0, 1.0), (0.0, 100.0)],
    "standard_normal": [()], "standard_exponential": [()], "random": [()],
}
WHOLE = {
    "poisson": [(0.0,), (0.5,), (4.0,), (9.99,), (10.0,), (50.0,), (1000.0,), (1e8,)],
    "binomial": [(0, 0.5), (1, 0.5), (10, 0.5), (10, 0.0), (10, 1.0), (100, 0.1), (100, 0.5), (60, 0.5), (61, 0.5), (100, 0.9), (1000, 0.3),
                 (1000, 0.75), (10**6, 0.4), (10**9, 0.001)],
    "geometric": [(0.5,), (0.35,), (0.3,), (0.05,), (1.0,), (1e-6,)], "negative_binomial": [(3.0, 0.5), (10.0, 0.1)],
    "zipf": [(2.0,), (1.5,), (4.0,)], "logseries": [(0.3,), (0.9,)],
    "hypergeometric": [(5, 5, 3), (10, 20, 9), (10, 20, 12), (20, 10, 25), (100, 50, 60), (1000, 3000, 500), (3000, 1000, 2500),
                       (15, 5, 0), (7, 3, 10)],
}
WHOLE_BOUNDS = [1, 2, 6, 10, 100, 2**8, 1000, 2**16, 2**31, 2**32 - 1, 2**32, 2**32 + 1, 2**40, 2**63 - 1]
NARROW = [("uint8", [2, 7, 100, 255, 256]), ("uint16", [2, 1000, 65535, 65536]), ("uint32", [10, 2**31, 2**32 - 1, 2**32]),
          ("bool", [2])]
LISTS = {
    "dirichlet": [(1.0, 1.0, 1.0), (0.5, 2.0, 10.0), (0.05, 0.01, 0.09), (0.05, 0.2)],
    "multinomial": [(10, 0.2, 0.3, 0.5), (1, 0.1, 0.9), (1000, 0.25, 0.25, 0.5), (20, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6),
                    (0, 0.5, 0.5), (5, 0.0, 1.0)],
}


def numpy_lines():
    import numpy as np

    families = [("legacy", lambda seed: np.random.RandomState(seed)), ("modern", np.random.default_rng),
                ("twister", lambda seed: np.random.Generator(np.random.MT19937(seed)))]
    for family, make in families:
        legacy = family == "legacy"
        for seed in SEEDS:
            for table in (REAL, WHOLE):
                for name, cases in table.items():
                    for case in cases:
                        if legacy and name == "hypergeometric" and case[2] == 0:
                            continue
                        g = make(seed)
                        draws = [getattr(g, name)(*case) for _ in range(DRAWS)]
                        yield line(family, seed, name, list(case), draws)
            for bound in WHOLE_BOUNDS:
                g = make(seed)
                draw = g.randint if legacy else g.integers
                yield line(family, seed, "integers", [64, bound], draw(0, bound, size=DRAWS, dtype="int64"))
            for kind, bounds in NARROW:
                for bound in bounds:
                    g = make(seed)
                    draw = g.randint if legacy else g.integers
                    width = {"uint8": 8, "uint16": 16, "uint32": 32, "bool": 1}[kind]
                    yield line(family, seed, "integers", [width, bound], draw(0, bound, size=DRAWS, dtype=kind).astype("int64"))
            for name, cases in LISTS.items():
                for case in cases:
                    g = make(seed)
                    if name == "dirichlet":
                        draws = [g.dirichlet(case).tolist() for _ in range(5)]
                    else:
                        draws = [g.multinomial(case[0], case[1:]).tolist() for _ in range(5)]
                    yield line(family, seed, name, list(case), draws)
            for n in (1, 2, 10, 100, 70000):
                g = make(seed)
                order = g.permutation(n)
                yield line(family, seed, "permutation", [n], order[:50].tolist())
            for n, k in ((10, 0), (10, 3), (10, 10), (1000, 5), (20000, 500), (12000, 241), (10000, 5000)):
                for shuffle in ([1] if legacy else [1, 0]):
                    g = make(seed)
                    more = {} if legacy else {"shuffle": bool(shuffle)}
                    yield line(family, seed, "sample", [n, k, shuffle], g.choice(n, size=k, replace=False, **more)[:60].tolist())
            weights = np.array([0.1, 0.0, 0.25, 0.05, 0.3, 0.2, 0.1])
            g = make(seed)
            yield line(family, seed, "weighted", [DRAWS], g.choice(7, size=DRAWS, p=weights))
            for k in (1, 4, 6):
                g = make(seed)
                yield line(family, seed, "weightedSample", [k], g.choice(7, size=k, p=weights, replace=False))
            # Far enough for every layer of the ziggurat, wedges and tails to be met.
            g = make(seed)
            many = g.standard_normal(200_000)
            yield line(family, seed, "manyNormals", [200_000], [float(v) for v in many[::10_000]] + [float(many.min()), float(many.max())])
            g = make(seed)
            many = g.standard_exponential(200_000)
            yield line(family, seed, "manyExponentials", [200_000], [float(v) for v in many[::10_000]] + [float(many.max())])
    for words in ([0], [5], [1, 2, 3], list(range(1, 10)), [4294967295, 7, 0, 0, 9]):
        for key in ([], [0], [1, 2]):
            s = np.random.SeedSequence(words, spawn_key=key)
            yield line("seeds", 0, "state", [len(words)] + words + key, s.generate_state(7))
        r = np.random.RandomState(words)
        yield line("seeds", 0, "key", words, [r.randint(0, 1000) for _ in range(DRAWS)])
    for child in np.random.default_rng(42).spawn(3):
        yield line("seeds", 42, "spawn", [child.bit_generator.seed_seq.spawn_key[0]], child.random(5))


if __name__ == "__main__":
    which = sys.argv[1]
    lines = list(python_lines() if which == "python" else numpy_lines())
    (OUT / f"random-{which}.tsv").write_text("\n".join(lines) + "\n")
