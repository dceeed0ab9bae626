"""Records what SciPy and scikit-learn say of generated calls: Tests/Fixtures/Python/scipy.tsv.

Each line is an expression, a tab, and the `repr` of its value with 17 digits or the type of its exception, with line
breaks as `\\n`. Seeded, no network: `python python_scipy.py`.
"""

import math
import pathlib
import random
import warnings

import numpy as np
import sklearn.metrics as metrics
from scipy import integrate, special, stats
from scipy.spatial import distance

FILE = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "Python" / "scipy.tsv"
NAMES = dict(np=np, math=math, metrics=metrics, integrate=integrate, special=special, stats=stats, distance=distance,
             inf=np.inf, nan=np.nan)
draws = random.Random(20260728)
pick = draws.choice

EDGES = ["0", "0.0", "1", "-1", "1.0", "0.5", "-0.5", "2", "inf", "-inf", "nan", "1e-10", "1e-300", "1e10", "-3.0", "700.0"]


def real(low=-6, high=6):
    return repr(round(draws.uniform(low, high), pick([1, 2, 3, 6])))


def values(low, high, count):
    return "[" + ", ".join(real(low, high) for _ in range(count)) + "]"


def argument(low=-6, high=6):
    kind = draws.randrange(8)
    if kind < 4:
        return real(low, high)
    if kind == 4:
        return pick(EDGES)
    if kind == 5:
        return values(low, high, pick([1, 2, 3, 4]))
    if kind == 6:
        return f"np.array([{values(low, high, 3)}, {values(low, high, 3)}])"
    return pick(["np.array([])", "np.array([1, 2, 3])", "np.arange(4)", "[]", "True", "[0, 1]"])


def shares(count, zeros=0.15):
    cuts = sorted(draws.sample(range(1, 40), count - 1))
    parts = [(b - a) / 40 for a, b in zip([0] + cuts, cuts + [40])]
    if draws.random() < zeros:
        parts[draws.randrange(count)] = 0.0
    return str([round(part, 3) for part in parts])


UNARY = {
    "entr": (-1, 6), "expit": (-30, 30), "logit": (-0.1, 1.1), "log_expit": (-40, 40), "digamma": (-5, 20), "psi": (0, 30),
    "gamma": (-6, 20), "gammaln": (-6, 50), "rgamma": (-5, 10), "erf": (-4, 4), "erfc": (-4, 8), "erfinv": (-1, 1),
    "erfcinv": (0, 2), "ndtr": (-8, 8), "ndtri": (0, 1), "log_ndtr": (-30, 8), "exp2": (-10, 10), "expm1": (-5, 5),
    "log1p": (-1, 8), "cbrt": (-9, 9), "sinc": (-4, 4), "exprel": (-4, 4), "factorial": (-2, 12),
}
PAIRS = {
    "rel_entr": (-0.5, 4), "kl_div": (-0.5, 4), "xlogy": (-2, 6), "xlog1py": (-0.9, 6), "beta": (0.1, 9), "betaln": (0.1, 30),
    "gammainc": (0, 12), "gammaincc": (0, 12), "huber": (-1, 4), "pseudo_huber": (-1, 4), "boxcox": (0, 4),
    "inv_boxcox": (0, 2), "boxcox1p": (0, 4), "binom": (0, 12), "comb": (0, 12), "perm": (0, 9), "zeta": (1.1, 9),
}


def unary():
    name = pick(list(UNARY))
    return f"special.{name}({argument(*UNARY[name])})"


def pairs():
    name = pick(list(PAIRS))
    low, high = PAIRS[name]
    if draws.random() < 0.3:
        return f"special.{name}({values(low, high, 3)}, {values(low, high, pick([1, 3, 3, 2]))})"
    return f"special.{name}({argument(low, high)}, {argument(low, high)})"


def many():
    kind = draws.randrange(10)
    rows = f"np.array([{values(-6, 6, 3)}, {values(-6, 6, 3)}])"
    axis = pick(["", "", ", axis=0", ", axis=1", ", axis=-1", ", axis=None", ", axis=2"])
    if kind < 2:
        return f"special.softmax({pick([rows, values(-6, 6, 4), argument()])}{axis})"
    if kind < 4:
        return f"special.log_softmax({pick([rows, values(-6, 6, 4), argument()])}{axis})"
    if kind < 7:
        extra = pick(["", "", f", b={values(0, 3, 3)}", ", keepdims=True", ", return_sign=True", f", b={values(-3, 3, 3)}"])
        return f"special.logsumexp({pick([rows, rows, values(-9, 9, 3)])}{axis}{extra})"
    if kind == 7:
        return f"special.betainc({real(0.1, 6)}, {real(0.1, 6)}, {pick([real(0, 1), argument(0, 1)])})"
    if kind == 8:
        return f"special.{pick(['comb', 'perm'])}({draws.randrange(0, 40)}, {draws.randrange(0, 12)}, exact={pick([True, True, False])})"
    return f"special.{pick(['factorial'])}({draws.randrange(0, 40)}, exact={pick([True, False])})"


FAMILIES = {
    "norm": ([], -4, 4), "uniform": ([], -0.5, 1.5), "expon": ([], -1, 6), "beta": (["a", "b"], -0.1, 1.1),
    "gamma": (["a"], -0.5, 12), "bernoulli": (["p"], -1, 2), "binom": (["n", "p"], -1, 12), "poisson": (["mu"], -1, 12),
    "geom": (["p"], -1, 9), "laplace": ([], -4, 4), "cauchy": ([], -9, 9), "logistic": ([], -6, 6), "lognorm": (["s"], -0.5, 6),
    "t": (["df"], -5, 5), "chi2": (["df"], -0.5, 15), "f": (["dfn", "dfd"], -0.5, 8), "randint": (["low", "high"], -3, 9),
}
DISCRETE = {"bernoulli", "binom", "poisson", "geom", "randint"}


def distribution():
    name = pick(list(FAMILIES) + ["norm", "norm", "beta", "binom", "bernoulli"])
    shapes, low, high = FAMILIES[name]
    made = []
    for shape in shapes:
        if shape == "p":
            made.append(pick(["0.3", "0.5", "0", "1", "0.9", "0.05", "1.5", "-0.1"]))
        elif shape == "n":
            made.append(pick(["10", "1", "0", "5", "20"]))
        elif shape in ("low", "high"):
            made.append({"low": pick(["0", "-2", "1"]), "high": pick(["6", "3", "10"])}[shape])
        else:
            made.append(pick(["0.5", "1", "2", "3.5", "10", "0", "-1", "1.5", "4"]))
    if draws.random() < 0.4:
        made.append(f"loc={real(-2, 2)}" if name not in DISCRETE else f"loc={draws.randrange(-2, 3)}")
        if name not in DISCRETE and draws.random() < 0.7:
            made.append(f"scale={pick(['2', '0.5', '3.7', '1', '0', '-1'])}")
    kind = draws.randrange(12)
    if kind < 8:
        method = pick(["pmf", "logpmf"] if name in DISCRETE and kind < 3 else ["pdf", "logpdf"] if kind < 3 else
                      ["cdf", "sf", "logcdf", "logsf", "ppf", "isf"])
        if method in ("ppf", "isf"):
            place = pick([real(0, 1), real(0, 1), "0", "1", "0.5", "-0.1", "1.1", "nan", "[0.1, 0.5, 0.9]", "0.975"])
        elif name in DISCRETE:
            place = pick([str(draws.randrange(int(low), int(high) + 1)), "2.5", "[0, 1, 2, 3]", "np.arange(4)", "nan", "inf"])
        else:
            place = pick([real(low, high), real(low, high), real(low, high), values(low, high, 3), pick(EDGES)])
        arguments = ", ".join([place] + made)
        return f"stats.{name}.{method}({arguments})" if draws.random() < 0.7 else f"stats.{name}({', '.join(made)}).{method}({place})"
    method = pick(["mean", "var", "std", "entropy", "median", "support", "stats", "interval"])
    if method == "interval":
        return f"stats.{name}.interval({', '.join(['0.95'] + made)})"
    if method == "stats":
        return f"stats.{name}.stats({', '.join(made + [pick(['moments=%r' % m for m in ('mv', 'mvsk', 's', 'k')])])})"
    return f"stats.{name}.{method}({', '.join(made)})" if draws.random() < 0.7 else f"stats.{name}({', '.join(made)}).{method}()"


def entropies():
    count = pick([2, 3, 4, 5])
    p, q = shares(count), shares(count)
    base = pick(["", "", ", base=2", ", base=10", ", base=math.e", ", base=0", ", base=-1"])
    kind = draws.randrange(8)
    if kind < 2:
        return f"stats.entropy({p}{base})"
    if kind < 4:
        return f"stats.entropy({p}, {pick([q, q, shares(count + 1)])}{base})"
    if kind == 4:
        axis = pick(["", ", axis=0", ", axis=1", ", axis=None"])
        return f"stats.entropy([{p}, {q}]{base}{axis})"
    if kind == 5:
        return f"stats.entropy({values(0, 9, 4)}, {values(0.1, 9, 4)}{base})"
    if kind == 6:
        return f"stats.entropy({pick(['[]', '[1]', '[0, 0]', '[nan, 1]', '[-1, 2]', '[inf, 1]', '[[1, 2], [3, 4]]', '3.0'])}{base})"
    return f"distance.jensenshannon({p}, {pick([q, q, shares(count + 1)])}{base})"


def summaries():
    a, b = values(-5, 9, pick([3, 4, 5, 8])), values(-5, 9, pick([3, 4, 5]))
    n = pick([3, 5, 8])
    x, y = values(-5, 9, n), values(-5, 9, n)
    positive = values(0.1, 9, pick([3, 5]))
    return pick([
        f"stats.wasserstein_distance({a}, {b})", f"stats.energy_distance({a}, {b})",
        f"stats.wasserstein_distance({x}, {y}, {values(0.1, 3, n)}, {values(0.1, 3, n)})",
        f"stats.zscore({a}{pick(['', ', ddof=1'])})", f"stats.gmean({positive})", f"stats.hmean({positive})",
        f"stats.skew({a}{pick(['', ', bias=False'])})", f"stats.kurtosis({a}{pick(['', ', fisher=False', ', bias=False'])})",
        f"stats.sem({a})", f"stats.iqr({a})", f"stats.mode({[draws.randrange(4) for _ in range(6)]})",
        f"stats.pearsonr({x}, {y})", f"stats.spearmanr({x}, {y})", f"stats.ttest_ind({a}, {b}{pick(['', ', equal_var=False'])})",
        f"stats.ttest_rel({x}, {y})", f"stats.ttest_1samp({a}, {real(-1, 3)})",
        f"stats.chisquare({[draws.randrange(5, 30) for _ in range(4)]})", f"stats.describe({a})",
        f"stats.chi2_contingency([[{draws.randrange(5, 30)}, {draws.randrange(5, 30)}], [{draws.randrange(5, 30)}, {draws.randrange(5, 30)}]])",
        f"stats.linregress({x}, {y})", f"stats.kendalltau({x}, {y})", f"stats.rankdata({[draws.randrange(5) for _ in range(6)]})",
    ])


def spatial():
    n = pick([2, 3, 4])
    u, v = values(-4, 6, n), values(-4, 6, n if draws.random() < 0.9 else n + 1)
    name = pick("euclidean sqeuclidean cityblock chebyshev cosine correlation braycurtis canberra minkowski hamming".split())
    kind = draws.randrange(6)
    if kind < 4:
        return f"distance.{name}({u}, {v}{pick(['', ', p=1', ', p=3']) if name == 'minkowski' else ''})"
    rows = "[" + ", ".join(values(-4, 6, 2) for _ in range(3)) + "]"
    name = pick(["euclidean", "cityblock", "sqeuclidean", "cosine", "chebyshev"])
    return pick([f"distance.cdist({rows}, {rows}, {name!r})", f"distance.pdist({rows}, {name!r})", f"distance.squareform(distance.pdist({rows}))"])


def integrals():
    body, low, high = pick([
        ("x**2", "0", real(1, 4)), ("math.exp(-x)", "0", "inf"), ("math.exp(-x*x/2)", "-inf", "inf"), ("np.sin(x)", "0", "math.pi"),
        ("1/(1+x*x)", "-inf", real(-1, 3)), ("math.sqrt(x)", "0", real(1, 4)), ("x*math.exp(-x*x)", "0", real(1, 4)),
        ("abs(x)", "-1", real(1, 3)), ("math.log(x)", "1", real(2, 5)), ("stats.norm.pdf(x)", "-1.96", "1.96")])
    y = values(-3, 6, 5)
    return pick([f"integrate.quad(lambda x: {body}, {low}, {high})[0]", f"integrate.trapezoid({y})", f"integrate.trapezoid({y}, dx={pick(['0.5', '2'])})",
                 f"integrate.simpson({y})", f"integrate.simpson({y}, dx=0.25)", f"integrate.trapezoid({y}, x=[0, 1, 2.5, 3, 4])",
                 f"integrate.cumulative_trapezoid({y})", f"integrate.cumulative_trapezoid({y}, initial=0)"])


def learning():
    n = pick([4, 5, 8])
    a = [draws.randrange(2) for _ in range(n)]
    b = [draws.randrange(2) for _ in range(n)]
    c, d = [draws.randrange(3) for _ in range(n)], [draws.randrange(3) for _ in range(n)]
    chances = values(0.02, 0.98, n)
    average = pick([", average='macro'", ", average='micro'", ", average='weighted'", ", average=None"])
    x, y = values(-3, 6, n), values(-3, 6, n)
    return pick([
        f"metrics.log_loss({a}, {chances})", f"metrics.log_loss({a}, {chances}, labels=[0, 1])", f"metrics.mutual_info_score({c}, {d})",
        f"metrics.normalized_mutual_info_score({c}, {d})", f"metrics.adjusted_mutual_info_score({c}, {d})",
        f"metrics.adjusted_rand_score({c}, {d})", f"metrics.accuracy_score({a}, {b})", f"metrics.accuracy_score({a}, {b}, normalize=False)",
        f"metrics.precision_score({a}, {b})", f"metrics.recall_score({a}, {b})", f"metrics.f1_score({a}, {b})",
        f"metrics.f1_score({c}, {d}{average})", f"metrics.precision_score({c}, {d}{average})", f"metrics.confusion_matrix({c}, {d})",
        f"metrics.mean_squared_error({x}, {y})", f"metrics.mean_absolute_error({x}, {y})", f"metrics.r2_score({x}, {y})",
        f"metrics.roc_auc_score({a}, {chances})", f"metrics.brier_score_loss({a}, {chances})", f"metrics.balanced_accuracy_score({c}, {d})",
        f"metrics.matthews_corrcoef({c}, {d})", f"metrics.cohen_kappa_score({c}, {d})", f"metrics.homogeneity_score({c}, {d})",
        f"metrics.v_measure_score({c}, {d})", f"metrics.accuracy_score({a}, {b[:-1]})"])


def main():
    lines = {}
    np.set_printoptions(precision=17)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for make, count in [(unary, 600), (pairs, 500), (many, 300), (distribution, 800), (entropies, 250), (summaries, 220),
                            (spatial, 150), (integrals, 120), (learning, 250)]:
            for _ in range(count):
                expression = make()
                try:
                    result = repr(eval(expression, dict(NAMES)))
                except Exception as error:
                    result = "!" + type(error).__name__
                lines[expression] = result.replace("\\", "\\\\").replace("\n", "\\n")
    FILE.write_text("".join(f"{key}\t{value}\n" for key, value in lines.items()), encoding="utf-8")
    print(len(lines), "expressions")


main()
