#!/usr/bin/env python3
"""Records what NumPy, SciPy, PyTorch, Keras and scikit-learn themselves give: the truth of DivergenceCore's replays.

Usage, in a virtual environment with numpy 2.4.6, scipy 1.17.1, torch 2.13.0 (CPU), keras 3.15.1 and scikit-learn 1.9.1:
    python3 Tests/Oracles/replay_values.py > Tests/Fixtures/Divergence/replays.tsv

The format is that of divergence_table.py: the recipe's description, P, Q, the sum of the terms' magnitudes (which says
how much a last place of a logarithm may weigh), and what the library gave. Sums of the libraries are recorded as
"sum", the order, the type; those of Python's sum come from the command python3.12 (or what PYTHON312 names).
"""
import json
import math
import os
import subprocess
import warnings

os.environ["KERAS_BACKEND"] = "torch"

import keras
import mpmath
import numpy as np
import torch
import torch.nn.functional as F
from scipy.spatial.distance import jensenshannon
from scipy.special import kl_div, rel_entr
from scipy.stats import entropy
from sklearn.metrics import log_loss, mutual_info_score
from torch.distributions import Categorical, kl_divergence

from divergence_table import header, row

warnings.simplefilter("ignore")
np.seterr(all="ignore")
torch.set_num_threads(1)
# Seed 11 of NumPy's PCG64: any seed will do, this one is recorded.
RANDOM = np.random.default_rng(11)
EPSILONS = (1e-16, 1e-12, 1e-10, 1e-07, 1e-05)
TYPES = {"float32": (np.float32, torch.float32), "float64": (np.float64, torch.float64)}
SUM = "import json, sys; print(repr(sum(json.load(sys.stdin))))"


def python_sum(values):
    """What sum() of a Python from 3.12 on gives."""
    python = [os.environ.get("PYTHON312", "python3.12"), "-c", SUM]
    return float(subprocess.run(python, input=json.dumps(values), capture_output=True, text=True, check=True).stdout)


def clip(p, eps):
    return np.clip(p, eps, 1)


def normalized(p):
    return p / p.sum()


# As the recipe describes itself, with p, q, eps to the value; the terms are what is added.
SMOOTHED = {
    "np.sum(p * np.log((p + eps) / (q + eps)))": lambda p, q, e: p * np.log((p + e) / (q + e)),
    "np.sum(p * (np.log(p + eps) - np.log(q + eps)))": lambda p, q, e: p * (np.log(p + e) - np.log(q + e)),
    "np.sum(p * np.log(p / (q + eps)))": lambda p, q, e: p * np.log(p / (q + e)),
    "np.sum(p * np.log(p / (q + eps) + eps))": lambda p, q, e: p * np.log(p / (q + e) + e),
    "np.sum(p * np.log(p / q + eps))": lambda p, q, e: p * np.log(p / q + e),
    "p = p + eps; q = q + eps; np.sum(p * np.log(p / q))": lambda p, q, e: (p + e) * np.log((p + e) / (q + e)),
    "p = p + eps; q = q + eps; p = p / p.sum(); q = q / q.sum(); np.sum(p * np.log(p / q))":
        lambda p, q, e: normalized(p + e) * np.log(normalized(p + e) / normalized(q + e)),
    "p = np.clip(p, eps, 1); q = np.clip(q, eps, 1); np.sum(p * np.log(p / q))":
        lambda p, q, e: clip(p, e) * np.log(clip(p, e) / clip(q, e)),
    "p = np.clip(p, eps, 1); p = p / p.sum(); q likewise; np.sum(p * np.log(p / q))":
        lambda p, q, e: normalized(clip(p, e)) * np.log(normalized(clip(p, e)) / normalized(clip(q, e))),
}


def magnitude(*terms):
    """The sum of the magnitudes of all finite terms."""
    return float(sum(abs(t) for term in terms for t in np.ravel(term).astype(float) if math.isfinite(t)))


def based(name, base):
    return name if base is None else f"{name}, base = {base!r}"


def numpy_values(p, q):
    for base in (None, 2.0, 10.0):
        scale = 1.0 if base is None else np.log(base)
        naive = p * np.log(p / q)
        yield based("np.sum(p * np.log(p / q))", base), magnitude(naive), np.sum(naive) / scale
        kept = np.where(p != 0, naive, 0)
        name = "np.sum(np.where(p != 0, p * np.log(p / q), 0))"
        yield based(name, base), magnitude(naive), np.sum(kept) / scale
    for expression, terms in SMOOTHED.items():
        for eps in EPSILONS:
            term = terms(p, q, eps)
            yield f"{expression}, eps = {eps!r}", magnitude(term), np.sum(term)
        yield f"{expression}, eps = 1e-10, base = 2.0", magnitude(terms(p, q, 1e-10)), \
            np.sum(terms(p, q, 1e-10)) / np.log(2.0)


def scipy_values(p, q):
    a, b = normalized(p), normalized(q)
    middle = (a + b) / 2
    halves = magnitude(rel_entr(a, middle), rel_entr(b, middle))
    yield "scipy.special.rel_entr(p, q).sum()", magnitude(rel_entr(p, q)), rel_entr(p, q).sum()
    yield "scipy.special.kl_div(p, q).sum()", magnitude(p * np.log(p / q), p, q), kl_div(p, q).sum()
    for base in (None, 2.0, 10.0):
        yield based("scipy.stats.entropy(p, q)", base), magnitude(rel_entr(a, b)), entropy(p, q, base)
        distance = jensenshannon(p, q, base)
        # The root passes on half the relative error of the divergence.
        scale = halves / (4 * distance) + distance if distance > 0 else halves
        yield based("scipy.spatial.distance.jensenshannon(p, q)", base), scale, distance


def torch_values(p, q):
    for name, (_, dtype) in TYPES.items():
        p1, q1 = torch.tensor(p, dtype=dtype), torch.tensor(q, dtype=dtype)
        a, b = p1.double().numpy(), q1.double().numpy()
        scale = magnitude(a * np.log(a), a * np.log(b))
        n = len(p)
        call = "torch.nn.functional.kl_div(q.log(), p)"
        for reduction in ("sum", "mean", "batchmean"):
            shape = ", shape = (n,)" if reduction == "batchmean" else ""
            yield f'{call}, reduction = "{reduction}"{shape}, dtype = {name}', \
                scale if reduction == "sum" else scale / n, F.kl_div(q1.log(), p1, reduction=reduction).item()
        yield f'{call}, reduction = "none", dtype = {name}', scale, \
            F.kl_div(q1.log(), p1, reduction="none").tolist()
        yield f'{call}, reduction = "batchmean", shape = (1, n), dtype = {name}', scale, \
            F.kl_div(q1.log()[None], p1[None], reduction="batchmean").item()
        yield f'torch.nn.functional.kl_div(q.log(), p.log()), reduction = "sum", log_target = True, dtype = {name}', \
            scale, F.kl_div(q1.log(), p1.log(), reduction="sum", log_target=True).item()
        misused = magnitude(a * np.log(a), a * b)
        yield f'torch.nn.functional.kl_div(q, p), reduction = "sum", dtype = {name}', misused, \
            F.kl_div(q1, p1, reduction="sum").item()
        yield f'torch.nn.functional.kl_div(q, p), reduction = "mean", dtype = {name}', misused / n, \
            F.kl_div(q1, p1, reduction="mean").item()
        first, second = Categorical(p1, validate_args=False), Categorical(q1, validate_args=False)
        scale = magnitude((first.probs * first.logits).double(), (first.probs * second.logits).double())
        yield f"torch.distributions.kl_divergence(Categorical(p), Categorical(q)), dtype = {name}", scale, \
            kl_divergence(first, second).item()
        difference = torch.clamp(q1.log() - p1.log(), min=-20, max=20)
        value = torch.clamp(torch.exp(difference) - difference - 1, min=-10, max=10)
        # The clamps take away what is large: the terms before the subtraction say how much a last place weighs.
        scale = magnitude(torch.exp(difference).double(), difference.double(), q1.log().double())
        yield f'verl kl_penalty(p.log(), q.log(), "low_var_kl"), dtype = {name}', scale, value.tolist()


def keras_values(p, q):
    for name, (dtype, _) in TYPES.items():
        a, b = np.clip(p.astype(dtype), dtype(1e-7), 1), np.clip(q.astype(dtype), dtype(1e-7), 1)
        tensors = torch.tensor(p[None].astype(dtype)), torch.tensor(q[None].astype(dtype))
        loss = keras.losses.kl_divergence(*tensors).item()
        assert name == "float64" or loss == keras.losses.KLDivergence()(*tensors).item()
        yield f"keras.losses.kl_divergence(p, q), epsilon = 1e-07, dtype = {name}", magnitude(a * np.log(a / b)), loss


def documented():
    yield [0.4, 0.3, 0.3], [0.35, 0.35, 0.3]
    yield [0.5, 0.5], [0.9, 0.1]
    yield [0.5, 0.3, 0.2], [0.4, 0.4, 0.2]
    yield [0.4, 0.4, 0.2], [0.3, 0.4, 0.3]
    yield [0.8, 0.2], [0.1, 0.9]
    yield [0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 0.5, 0.5]
    yield [0.5, 0.5, 0.0], [0.25, 0.25, 0.5]
    yield [0.5, 0.25, 0.25], [0.5, 0.5, 0.0]
    yield [0.0, 1.0, 0.0], [0.0, 0.6, 0.4]
    yield [0.25, 0.75], [0.25, 0.75]
    yield [3.0, 1.0, 4.0], [1.0, 5.0, 9.0]
    yield [1.0], [1.0]
    yield [0.4, 0.6], [1 - 1e-20, 1e-20]
    yield [0.5, 0.5], [0.5 + 1e-9, 0.5 - 1e-9]


def drawn(count):
    return RANDOM.dirichlet(np.ones(count)).tolist()


def pairs():
    yield from documented()
    for count in (2, 4, 5, 8, 9, 12, 17, 33):
        yield drawn(count), drawn(count)
    p = np.array(drawn(6))
    yield p.tolist(), (p * (1 + 1e-8 * RANDOM.standard_normal(6))).tolist()


def main():
    header(__file__)
    for p, q in pairs():
        a, b = np.array(p), np.array(q)
        for values in (numpy_values, scipy_values, torch_values, keras_values):
            for name, scale, value in values(a, b):
                row(name, p, q, float(scale), list(map(mpmath.mpf, np.ravel(value).tolist())))
    # Near equals, whose divergence rounds below zero: the distance is NaN.
    count = 0
    while count < 12:
        p = np.array(drawn(3))
        q = p * (1 + 1e-8 * RANDOM.standard_normal(3))
        if math.isnan(distance := jensenshannon(p, q)):
            row("scipy.spatial.distance.jensenshannon(p, q)", p.tolist(), q.tolist(), 0.0, mpmath.mpf(float(distance)))
            count += 1
    for count in (6, 20, 60):
        for labels in (2, 4):
            first, second = (RANDOM.integers(0, labels, count).astype(float) for _ in range(2))
            row("sklearn.metrics.mutual_info_score(a, b)", first.tolist(), second.tolist(), 10.0,
                mpmath.mpf(mutual_info_score(first, second)))
        truth = np.arange(count) % 2.0
        predictions = np.where(RANDOM.random(count) < 0.3, truth, RANDOM.random(count))
        predictions[0] = 1.0
        losses = np.abs(np.log(np.clip(np.where(truth == 1, predictions, 1 - predictions), 2.2e-16, 1)))
        row("sklearn.metrics.log_loss(labels, predictions)", truth.tolist(), predictions.tolist(),
            float(losses.mean()), mpmath.mpf(log_loss(truth, predictions)))
    for name, (dtype, torch_dtype) in TYPES.items():
        for count in (1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 64, 127, 128, 129, 136, 200, 300):
            values = (RANDOM.standard_normal(count) * 2.0 ** RANDOM.integers(-3, 4, count)).astype(dtype)
            exact = [float(v) for v in values]
            row(f"sum pairwise {name}", exact, mpmath.mpf(float(np.sum(values))))
            row(f"sum cascade {name}", exact, mpmath.mpf(torch.tensor(values, dtype=torch_dtype).sum().item()))
            if name == "float64":
                row(f"sum compensated {name}", exact, mpmath.mpf(python_sum(exact)))
            total = dtype(0)
            for value in values:
                total += value
            row(f"sum sequential {name}", exact, mpmath.mpf(float(total)))


if __name__ == "__main__":
    main()
