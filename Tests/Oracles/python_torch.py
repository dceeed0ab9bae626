"""Writes Tests/Fixtures/Python/torch.tsv: expressions of torch with the text that PyTorch gives for them.

Each line is an expression, a tab and its `repr` (or `!Type` for an exception), newlines as `\\n`. Seeded, no network:
`python python_torch.py`.
"""

import math
import pathlib
import random
import warnings

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.distributions import (
    Bernoulli, Beta, Binomial, Categorical, Dirichlet, Exponential, Gamma, Laplace, MultivariateNormal, Normal, Poisson,
    Uniform, kl_divergence,
)

warnings.simplefilter("ignore")
torch.set_num_threads(1)
draw = random.Random(20260727)
FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "Python"
NAMES = dict(globals())


def number(kind="any"):
    if kind == "positive":
        return draw.choice([0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 3.7, 0.01, 10.0, round(draw.uniform(0.05, 4), 2)])
    if kind == "unit":
        return draw.choice([0.1, 0.25, 0.5, 0.9, 0.05, round(draw.uniform(0.02, 0.98), 2)])
    if kind == "integer":
        return draw.randrange(-9, 10)
    return draw.choice([0.0, 1.0, -1.0, 0.5, -2.5, 3.0, 100.0, 1e-3, round(draw.uniform(-4, 4), 2), round(draw.uniform(-4, 4), 1)])


def nested(shape, kind):
    if not shape:
        return number(kind)
    return [nested(shape[1:], kind) for _ in range(shape[0])]


def shape():
    return draw.choice([(2,), (3,), (4,), (5,), (2, 2), (2, 3), (3, 2), (3, 3), (2, 2, 2), (1, 3), (7,)])


def tensor(dims=None, kind="any", options=""):
    dims = shape() if dims is None else dims
    return f"torch.tensor({nested(dims, kind)}{options})"


def probabilities(rows, width):
    def row():
        cuts = sorted(draw.sample(range(1, 20), width - 1))
        return [round((b - a) / 20, 2) for a, b in zip([0] + cuts, cuts + [20])]
    return f"torch.tensor({row() if rows == 0 else [row() for _ in range(rows)]})"


FLOATING = ["", "", "", ", dtype=torch.float64", ", dtype=torch.float64", ", requires_grad=True"]


def dim(dims):
    return draw.randrange(-len(dims), len(dims))


def making():
    kind = draw.randrange(16)
    a, b = draw.randrange(1, 5), draw.randrange(1, 5)
    dtype = draw.choice(["", "", ", dtype=torch.float64", ", dtype=torch.int64", ", dtype=torch.int32", ", dtype=torch.bool", ", dtype=torch.uint8", ", dtype=torch.float16", ", dtype=torch.bfloat16"])
    if kind < 3:
        return f"torch.{draw.choice(['zeros', 'ones'])}({a}, {b}{dtype})"
    if kind == 3:
        return f"torch.full(({a}, {b}), {draw.choice([2, 0.5, -1.5, True])})"
    if kind == 4:
        return f"torch.arange({draw.choice([a, f'{a}, {a + b}', f'0, {b}, 0.5', f'{b}, 0, -1', f'{a}.0'])}{dtype if 'b' not in dtype else ''})"
    if kind == 5:
        return f"torch.linspace({number()}, {number()}, {draw.randrange(1, 12)})"
    if kind == 6:
        return f"torch.eye({a}{draw.choice(['', f', {b}'])}{dtype})"
    if kind == 7:
        return f"torch.logspace({draw.randrange(-2, 1)}, {draw.randrange(1, 3)}, {draw.randrange(1, 6)})"
    if kind == 8:
        return f"torch.{draw.choice(['zeros_like', 'ones_like'])}({tensor(None, draw.choice(['any', 'integer']))})"
    if kind == 9:
        return f"torch.full_like({tensor()}, {number()})"
    if kind == 10:
        return f"torch.from_numpy(np.array({nested(shape(), draw.choice(['any', 'integer']))}))"
    if kind == 11:
        return f"torch.as_tensor({nested(shape(), draw.choice(['any', 'integer']))})"
    if kind == 12:
        return f"torch.tril(torch.ones({a}, {b}), {draw.randrange(-1, 2)})"
    if kind == 13:
        return f"torch.diag({tensor((a,))})"
    if kind == 14:
        return f"torch.tensor({nested(shape(), draw.choice(['any', 'integer', 'positive']))}{dtype})"
    return f"F.one_hot(torch.tensor({[draw.randrange(4) for _ in range(a)]}), {draw.choice([4, 5, 6])})"


UNARY = ("exp log log2 log10 log1p expm1 sqrt rsqrt abs neg sin cos tanh sigmoid relu floor ceil round trunc sign square reciprocal "
         "erf erfc lgamma digamma isnan isinf isfinite atan sinh cosh frac logit exp2 softplus logsigmoid silu gelu mish "
         "relu6 elu selu leaky_relu hardtanh softsign").split()


def unary():
    name = draw.choice(UNARY)
    kind = "positive" if name in ("log", "log2", "log10", "sqrt", "rsqrt", "lgamma", "digamma", "log1p") and draw.random() < 0.8 else "any"
    if name in ("logit",):
        kind = "unit"
    given = tensor(None, kind, draw.choice(FLOATING))
    if name in ("softplus", "logsigmoid", "silu", "gelu", "mish", "relu6", "elu", "selu", "leaky_relu", "hardtanh", "softsign"):
        return f"F.{name}({given})"
    return draw.choice([f"torch.{name}({given})", f"{given}.{name}()"])


def binary():
    dims = shape()
    kind = draw.choice(["any", "any", "positive", "integer"])
    options = draw.choice(FLOATING) if kind != "integer" else draw.choice(["", "", ", dtype=torch.int32", ", dtype=torch.float32"])
    a = tensor(dims, kind, options)
    b = draw.choice([tensor(dims, kind, options), tensor(dims[-1:], kind), str(number(kind)), str(draw.randrange(1, 5)), tensor((), kind)])
    operator = draw.choice(["+", "-", "*", "/", "//", "%", "**", "<", ">", "==", "!=", "<=", ">="])
    if draw.random() < 0.3:
        return f"torch.{draw.choice(['add', 'sub', 'mul', 'div', 'maximum', 'minimum', 'eq', 'lt', 'pow', 'remainder', 'fmod', 'floor_divide', 'where', 'atan2', 'logaddexp'])}({a}, {b})" if draw.random() < 0.8 else f"torch.clamp({a}, {number()}, {number()})"
    return draw.choice([f"{a} {operator} {b}", f"{b} {operator} {a}"])


REDUCTIONS = "sum mean prod max min argmax argmin std var amax amin any all median logsumexp norm cumsum cumprod sort argsort count_nonzero nansum mode cummax cummin flip softmax log_softmax unbind diff topk kthvalue".split()


def reduction():
    dims = shape()
    name = draw.choice(REDUCTIONS)
    kind = draw.choice(["any", "any", "integer", "positive"])
    values = nested(dims, kind)
    options = draw.choice(FLOATING) if kind != "integer" else draw.choice(["", ", dtype=torch.int32"])
    given = f"torch.tensor({values}{options})"
    axis = dim(dims)
    if name in ("cumsum", "cumprod", "cummax", "cummin", "unbind"):
        return f"{given}.{name}({axis})"
    if name == "flip":
        return f"{given}.flip({axis})"
    if name == "topk":
        return f"{given}.topk({draw.randrange(1, 3)}, dim={axis})"
    if name == "kthvalue":
        return f"{given}.kthvalue(1, dim={axis})"
    if name in ("softmax", "log_softmax"):
        return f"{draw.choice(['F', 'torch'])}.{name}({given}, dim={axis})"
    if name == "logsumexp" or draw.random() < 0.6:
        extra = draw.choice(["", "", ", keepdim=True"]) if name not in ("sort", "argsort", "count_nonzero", "diff") else draw.choice(["", ", descending=True"]) if "sort" in name else ""
        if name in ("std", "var"):
            extra += draw.choice(["", ", unbiased=False", ", correction=0"])
        return draw.choice([f"{given}.{name}(dim={axis}{extra})", f"torch.{name}({given}, dim={axis}{extra})"])
    if name in ("diff",):
        return f"{given}.diff()"
    return draw.choice([f"{given}.{name}()", f"torch.{name}({given})"])


def indexing():
    dims = draw.choice([(5,), (3, 4), (4, 3), (2, 3, 2)])
    given = tensor(dims, draw.choice(["any", "integer"]))
    def part(length):
        kind = draw.randrange(7)
        if kind < 2:
            return str(draw.randrange(-length, length))
        if kind == 2:
            return ":"
        if kind == 3:
            return f"{draw.randrange(-length, length)}:"
        if kind == 4:
            return f":{draw.randrange(1, length + 1)}"
        if kind == 5:
            return f"::{draw.choice([1, 2])}"
        return str([draw.randrange(length) for _ in range(2)])
    kind = draw.randrange(8)
    if kind == 0:
        return f"(lambda t: t[t > {number()}])({given})"
    if kind == 1:
        return f"{given}[..., {draw.randrange(dims[-1])}]"
    if kind == 2:
        return f"{given}[None, {part(dims[0])}]"
    if kind == 3:
        axis = draw.randrange(len(dims))
        return f"{given}.{draw.choice(['sum', 'squeeze', 'unsqueeze', 'select', 'size'])}({axis}{', 0' if False else ''})" if draw.random() < 0.7 else f"{given}.index_select({axis}, torch.tensor([0, {dims[axis] - 1}]))"
    if kind == 4:
        return f"{given}.{draw.choice(['reshape', 'view'])}({draw.choice(['-1', '1, -1', '-1, 1', f'{dims[-1]}, -1'])})"
    if kind == 5:
        return draw.choice([f"{given}.T", f"{given}.flatten()", f"{given}.shape", f"{given}.size()", f"{given}.tolist()", f"{given}.numel()", f"{given}.dtype", f"{given}.dim()", f"{given}.numpy()", f"{given}.transpose(0, -1)", f"{given}.unsqueeze(0)", f"{given}.repeat(2, 1, 1)", f"{given}.chunk(2)", f"{given}.split(2)", f"{given}.unique()", f"torch.stack([{given}, {given}]).shape", f"torch.cat([{given}, {given}])"])
    return f"{given}[{', '.join(part(length) for length in dims[:draw.randrange(1, len(dims) + 1)])}]"


def losses():
    rows, width = draw.choice([1, 2, 3, 4]), draw.choice([2, 3, 4, 5])
    options = draw.choice(["", "", ", dtype=torch.float64"])
    how = draw.choice(["", ", reduction='mean'", ", reduction='sum'", ", reduction='none'"])
    logits = tensor((rows, width), "any", options)
    labels = f"torch.tensor({[draw.randrange(width) for _ in range(rows)]})"
    kind = draw.randrange(12)
    weights = f"torch.tensor({nested((width,), 'positive')}{options})"
    if kind == 0:
        extra = draw.choice(["", f", weight={weights}", f", label_smoothing={draw.choice([0.1, 0.2])}", f", ignore_index={draw.randrange(width)}", f", weight={weights}, label_smoothing=0.1"])
        return f"F.cross_entropy({logits}, {labels}{extra}{how})"
    if kind == 1:
        return f"nn.CrossEntropyLoss({(draw.choice(['', f', weight={weights}', ', label_smoothing=0.1']) + how)[2:]})({logits}, {labels})"
    if kind == 2:
        return f"F.nll_loss(F.log_softmax({logits}, dim=1), {labels}{how})"
    if kind == 3:
        how = draw.choice([how, ", reduction='batchmean'", ", reduction='batchmean'"])
        p = probabilities(rows, width)
        return draw.choice([f"F.kl_div(F.log_softmax({logits}, dim=-1), {p}{how})", f"F.kl_div({p}.log(), {probabilities(rows, width)}{how})", f"F.kl_div({p}.log(), {probabilities(rows, width)}.log(){how}, log_target=True)", f"nn.KLDivLoss({how[2:]})({p}.log(), {probabilities(rows, width)})"])
    if kind == 4:
        return f"F.{draw.choice(['mse_loss', 'l1_loss', 'smooth_l1_loss', 'huber_loss'])}({logits}, {tensor((rows, width), 'any', options)}{how})"
    if kind == 5:
        return f"F.binary_cross_entropy({tensor((width,), 'unit')}, {tensor((width,), 'unit')}{how})"
    if kind == 6:
        extra = draw.choice(["", f", pos_weight=torch.tensor({number('positive')})", f", weight={tensor((width,), 'positive')}"])
        return f"F.binary_cross_entropy_with_logits({tensor((width,))}, {tensor((width,), 'unit')}{extra}{how})"
    if kind == 7:
        return f"F.cosine_similarity({logits}, {tensor((rows, width), 'any', options)}, dim={draw.choice([0, 1, -1])})"
    if kind == 8:
        return f"F.cross_entropy({logits}, {probabilities(rows, width)}{how})" if not options else f"F.cross_entropy({logits}, {labels}{how})"
    if kind == 9:
        return f"F.gaussian_nll_loss({tensor((width,))}, {tensor((width,))}, {tensor((width,), 'positive')}{draw.choice(['', ', full=True'])}{how})"
    if kind == 10:
        return f"F.{draw.choice(['normalize', 'softmin'])}({logits}, dim={draw.choice([0, 1])})"
    return draw.choice([
        f"F.margin_ranking_loss({tensor((width,))}, {tensor((width,))}, torch.ones({width}), margin=0.5{how})",
        f"F.triplet_margin_loss({tensor((rows, width))}, {tensor((rows, width))}, {tensor((rows, width))}{how})",
        f"F.hinge_embedding_loss({tensor((width,))}, torch.tensor({[draw.choice([-1, 1]) for _ in range(width)]}){how})",
        f"F.poisson_nll_loss({tensor((width,))}, {tensor((width,), 'positive')}{how})",
        f"F.cosine_embedding_loss({tensor((rows, width))}, {tensor((rows, width))}, torch.tensor({[draw.choice([-1, 1]) for _ in range(rows)]}){how})",
        f"F.pairwise_distance({tensor((rows, width))}, {tensor((rows, width))})",
        f"F.layer_norm({logits}, ({width},))",
        f"F.scaled_dot_product_attention({tensor((rows, width))}, {tensor((rows, width))}, {tensor((rows, width))}{draw.choice(['', ', is_causal=True', ', scale=0.5'])})",
    ])


def made_distribution(name):
    p, n, u = (lambda: number("positive")), number, (lambda: number("unit"))
    vector = draw.random() < 0.4
    t = (lambda kind: tensor((2,), kind)) if vector else (lambda kind: draw.choice([str(float(number(kind))), f"torch.tensor({float(number(kind))})"]))
    return {
        "Normal": lambda: f"Normal({t('any')}, {t('positive')})",
        "Laplace": lambda: f"Laplace({t('any')}, {t('positive')})",
        "Exponential": lambda: f"Exponential({t('positive')})",
        "Gamma": lambda: f"Gamma({t('positive')}, {t('positive')})",
        "Beta": lambda: f"Beta({t('positive')}, {t('positive')})",
        "Poisson": lambda: f"Poisson({t('positive')})",
        "Bernoulli": lambda: f"Bernoulli({draw.choice(['', 'logits='])}{t('unit')})",
        "Categorical": lambda: draw.choice([f"Categorical({probabilities(0, 3)})", f"Categorical(probs={probabilities(2, 3)})", f"Categorical(logits={tensor((3,))})"]),
        "Dirichlet": lambda: f"Dirichlet({tensor((3,), 'positive')})",
        "Uniform": lambda: f"Uniform({draw.choice([0.0, -1.0])}, {draw.choice([1.0, 2.5])})",
        "MultivariateNormal": lambda: f"MultivariateNormal({tensor((2,))}, {draw.choice(['torch.eye(2)', 'torch.tensor([[2.0, 0.5], [0.5, 1.0]])', 'torch.diag(' + tensor((2,), 'positive') + ')'])})",
    }[name]()


FAMILIES = "Normal Laplace Exponential Gamma Beta Poisson Bernoulli Categorical Dirichlet Uniform MultivariateNormal".split()


def distributions():
    name = draw.choice(FAMILIES)
    kind = draw.randrange(5)
    made = made_distribution(name)
    if kind == 0:
        return f"kl_divergence({made}, {made_distribution(name)})"
    if kind == 1:
        return f"{made}.entropy()"
    if kind == 2:
        return draw.choice([f"{made}.mean", f"{made}.variance", f"{made}.stddev", f"{made}", f"{made}.batch_shape", f"{made}.event_shape"])
    value = {"Normal": tensor((), "any"), "Laplace": tensor((), "any"), "Exponential": tensor((), "positive"), "Gamma": tensor((), "positive"),
             "Beta": tensor((), "unit"), "Poisson": f"torch.tensor({draw.randrange(0, 6)}.)", "Bernoulli": f"torch.tensor({draw.choice([0., 1.])})",
             "Categorical": f"torch.tensor({draw.randrange(3)})", "Dirichlet": "torch.tensor([0.2, 0.3, 0.5])", "Uniform": f"torch.tensor({draw.choice([0.0, 0.3, 0.5, 0.9])})",
             "MultivariateNormal": tensor((2,))}[name]
    return f"{made}.{draw.choice(['log_prob', 'log_prob', 'log_prob', 'cdf'])}({value})"


def plain():
    value = draw.choice([number(), number("positive"), number("integer"), number("unit")])
    t = f"torch.tensor({value}{draw.choice(['', ', dtype=torch.float64', ', requires_grad=True']) if isinstance(value, float) else ''})"
    v = tensor((3,), draw.choice(["any", "integer"]))
    return draw.choice([
        f"{t}.item()", f"float({t})", f"int({t})", f"bool({t})", f"round({t}.item(), 4)", f"f'{{{t}:.4f}}'", f"f'{{{t}.item():.3f}}'", f"f'{{{t}}}'", f"str({t})",
        f"[x.item() for x in {v}]", f"len({v})", f"list({v})", f"sum({v})", f"max({v})", f"min({v})", f"sorted({v})", f"sum([{t}, {t}])", f"max([{t}, torch.tensor(0.5)])",
        f"np.array({v})", f"np.exp({v})", f"{v}.numpy() * 2", f"np.mean({v}.numpy())", f"torch.tensor([np.float64(0.5), np.float64(1.5)])", "torch.tensor([np.float32(0.5)])",
        f"torch.tensor(np.arange(3))", f"math.exp({t})", f"1 if {t} > 0 else 0", f"{t} in [torch.tensor(1.0)]", f"{v} + np.array([1, 2, 3])", f"np.array([1, 2, 3]) + {v}", f"{v} * np.float64(2)",
        f"np.float64(2) * {v}", f"-{v}", f"abs({v})", f"{v} @ {v}", f"{t} == {t}", f"torch.equal({v}, {v})", f"torch.allclose({v}, {v})", f"{v}.tolist()", f"{v}.sum().item()", f"tuple({v}.shape)", f"{{'a': {t}}}", f"[{t}, {v}]",
        f"{v}.double()", f"{v}.long()", f"{v}.int()", f"{v}.bool()", f"{v}.to(torch.float64)", f"{v}.half()", f"{v}.type()", f"int({v}.argmax())", f"np.asarray({v})", f"np.log({v}.numpy() ** 2 + 1)", f"torch.sqrt({t} ** 2)", f"np.sqrt({t})",
    ])


def printing():
    kind = draw.choice(["any", "integer", "positive"])
    scale = draw.choice([1, 1, 1e-3, 1e3, 1e5, 1e-6, 123456.0])
    dims = draw.choice([(), (1,), (3,), (12,), (30,), (2, 3), (3, 1, 2), (2, 2, 2, 2), (0,), (2, 0), (1001,), (50, 30)])
    count = int(np.prod(dims)) if dims else 1
    base = f"torch.arange({count})" if draw.random() < 0.3 else f"torch.linspace({number()}, {number()}, {count})"
    text = f"({base}.reshape({dims}))" if dims else f"({base}[0])"
    if scale != 1:
        text = f"({text} * {scale})"
    return text + draw.choice(["", "", ".double()", ".requires_grad_()", ".int()", ".half()", " / 3", " - 1", ".bool()"])


def escape(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def answer(expression):
    try:
        return repr(eval(expression, dict(NAMES)))
    except NotImplementedError as error:
        return "!NotImplementedError"
    except Exception as error:
        return "!" + type(error).__name__


def main():
    rows = {}
    for make, count in [(making, 400), (unary, 700), (binary, 900), (reduction, 1100), (indexing, 700), (losses, 1100), (distributions, 900), (plain, 500), (printing, 400)]:
        made = tries = 0
        while made < count and tries < 20 * count:
            tries += 1
            expression = make()
            if expression in rows:
                continue
            text = answer(expression)
            if " at 0x" in text:
                continue
            rows[expression] = text
            made += 1
    with open(FIXTURES / "torch.tsv", "w", encoding="utf-8", newline="\n") as file:
        for expression, text in rows.items():
            file.write(f"{escape(expression)}\t{escape(text)}\n")


main()
