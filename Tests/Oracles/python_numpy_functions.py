"""Records what NumPy says of generated calls of its functions: Tests/Fixtures/Python/numpy-functions.tsv.

The functions are those beyond element-wise arithmetic: linear algebra, statistics, sets, differences, histograms. Each
line is an expression, a tab, and the `repr` of its value with 17 digits or the type of its exception, with line breaks
as `\\n`. Seeded, no network: `python python_numpy_functions.py`.
"""

import pathlib
import random
import warnings

import numpy as np

FILE = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "Python" / "numpy-functions.tsv"
draws = random.Random(20260729)
pick = draws.choice


def real(low=-6, high=6):
    return repr(round(draws.uniform(low, high), pick([1, 1, 2, 3])))


def row(count, low=-6, high=6, kind="real"):
    if kind == "integer":
        return str([draws.randrange(int(low), int(high) + 1) for _ in range(count)])
    if kind == "nan":
        return "[" + ", ".join("nan" if draws.random() < 0.3 else real(low, high) for _ in range(count)) + "]"
    return "[" + ", ".join(real(low, high) for _ in range(count)) + "]"


def table(rows, columns, kind="real"):
    return "np.array([" + ", ".join(row(columns, kind=kind) for _ in range(rows)) + "])"


def vector(kind="real"):
    return f"np.array({row(pick([1, 3, 4, 5, 7]), kind=kind)})"


def axis():
    return pick(["", "", ", axis=0", ", axis=1", ", axis=-1", ", axis=None", ", axis=2"])


def linear():
    n = pick([1, 2, 3, 4])
    square = table(n, n, pick(["real", "integer"]))
    other = pick([table(n, n), f"np.array({row(n)})", table(n + 1, 2)])
    positive = f"(lambda a: a @ a.T + np.eye({n}))({square})"
    return pick([
        f"np.linalg.det({square})", f"np.linalg.slogdet({square})", f"np.linalg.inv({square})", f"np.linalg.solve({square}, {other})",
        f"np.linalg.cholesky({positive})", f"np.linalg.eigvalsh({positive})", f"np.linalg.norm({square}{pick(['', ', 1', ', 2', ', np.inf', ', -1', ', axis=0', ', axis=1', ', keepdims=True'])})",
        f"np.linalg.norm({vector()}{pick(['', ', 1', ', 2', ', 3', ', 0', ', np.inf', ', -np.inf'])})",
        f"np.linalg.svd({square}, compute_uv=False)", f"np.linalg.matrix_rank({square})", f"np.linalg.matrix_power({square}, {pick([0, 1, 2, 3, -1])})",
        f"np.linalg.cond({square})", f"np.linalg.pinv({table(n, 2)})", f"np.trace({square})", f"np.linalg.inv({table(n, n + 1)})",
        f"np.linalg.det({vector()})", f"np.linalg.cholesky(-{positive})", f"np.linalg.inv(np.ones(({n + 1}, {n + 1})))",
        f"np.outer({vector()}, {vector()})", f"np.inner({table(2, 3)}, {table(4, 3)})", f"np.kron({table(2, 2)}, {table(1, 2)})",
        f"np.vdot({row(3)}, {row(3)})", f"np.cross({row(3)}, {row(3)})", f"np.tensordot({table(2, 3)}, {table(3, 2)}, axes=1)",
        f"np.dot({table(2, 3)}, {pick([table(3, 2), table(2, 2)])})", f"np.linalg.multi_dot([{table(2, 3)}, {table(3, 2)}, {table(2, 2)}])",
        f"np.einsum('{pick(['ij,jk->ik', 'ij,jk', 'ij,kj->ik'])}', {table(3, 3)}, {table(3, 3)})",
        f"np.einsum('{pick(['i,i->', 'i,j->ij', 'i,i->i', 'i,i'])}', {row(3)}, {row(3)})", f"np.einsum('{pick(['ii', 'ii->i', 'ij->ji', 'ij->', 'ij->j', 'ij->i'])}', {table(3, 3)})",
    ])


def statistics():
    kind = pick(["real", "real", "integer"])
    data = pick([vector(kind), table(2, 3, kind), table(3, 4, kind)])
    level = pick(["50", "25", "[25, 50, 75]", "0", "100", "33.3", "101", "-1"])
    method = pick(["", "", "", ", method='lower'", ", method='nearest'", ", method='midpoint'", ", method='hazen'", ", method='higher'", ", method='median_unbiased'"])
    return pick([
        f"np.percentile({data}, {level}{axis()}{method})", f"np.quantile({data}, {pick(['0.5', '0.25', '[0.1, 0.9]', '1.5', '0.333'])}{axis()}{method})",
        f"np.median({data}{axis()})", f"np.average({data}{axis()})", f"np.average({row(3)}, weights={row(3, 0.1, 4)})",
        f"np.average({table(2, 3)}, axis=1, weights={row(3, 0, 3)})", f"np.cov({table(2, 4)}{pick(['', ', ddof=0', ', bias=True', ', rowvar=False'])})",
        f"np.cov({row(4)}, {row(4)})", f"np.corrcoef({row(5)}, {row(5)})", f"np.corrcoef({table(3, 4)})", f"np.std({data}{axis()}{pick(['', ', ddof=1'])})",
        f"np.var({data}{axis()}{pick(['', ', ddof=1'])})", f"np.ptp({data}{axis()})", f"np.histogram({vector(kind)}{pick(['', ', bins=4', ', bins=[-6, -2, 0, 2, 6]', ', bins=3, range=(-5, 5)', ', bins=5, density=True'])})",
        f"np.histogram({vector()}, bins=4, weights=np.ones({draws.randrange(3, 6)}))", f"np.bincount({row(6, 0, 5, 'integer')}{pick(['', ', minlength=8', ', weights=' + row(6)])})",
        f"np.digitize({row(4)}, [-3, 0, 3]{pick(['', ', right=True'])})", f"np.histogram_bin_edges({vector()}, bins={pick([3, 5])})",
        f"np.correlate({row(3)}, {row(4)}{pick(['', repr(', mode=full')[1:1]])})", f"np.histogram2d({row(5)}, {row(5)}, bins=2)[0]",
    ])


def missing():
    data = pick([f"np.array({row(5, kind='nan')})", f"np.array([{row(3, kind='nan')}, {row(3, kind='nan')}])"])
    name = pick("nansum nanmean nanstd nanvar nanmax nanmin nanprod nanmedian nancumsum nanargmax nanargmin".split())
    return pick([f"np.{name}({data}{axis()})"] * 4 + [f"np.nanpercentile({data}, {pick(['50', '25', '[10, 90]'])}{axis()})", f"np.nanquantile({data}, 0.5{axis()})",
                                                      f"np.nan_to_num({data}{pick(['', ', nan=-1.0'])})", f"np.{pick(['max', 'min', 'sum', 'mean', 'argmax', 'median', 'sort', 'unique'])}({data})"])


def differences():
    v, w = row(5), row(5)
    return pick([
        f"np.interp({pick([real(), row(3)])}, {sorted(draws.sample(range(-6, 7), 4))}, {row(4)}{pick(['', ', left=0', ', right=-1.5'])})",
        f"np.convolve({row(3)}, {row(pick([1, 2, 4]))}{pick(['', ', mode=' + repr('same'), ', mode=' + repr('valid')])})", f"np.gradient({v}{pick(['', ', 0.5', ', 2'])})",
        f"np.gradient({table(3, 4)}{pick(['', ', axis=0', ', axis=1'])})", f"np.gradient({v}, [0, 1, 3, 4, 7])", f"np.diff({pick([v, table(2, 4)])}{pick(['', ', n=2', ', axis=0'])})",
        f"np.ediff1d({v})", f"np.trapezoid({v}{pick(['', ', dx=0.5', ', x=[0, 1, 3, 4, 7]'])})", f"np.cumsum({table(2, 3)}{axis()})", f"np.cumprod({v})",
        f"np.polyfit([0, 1, 2, 3, 4], {v}, {pick([1, 2])})", f"np.polyval({row(3)}, {pick([real(), row(2)])})", f"np.roots([1, {real()}, {real()}])",
        f"np.pad({row(3, kind='integer')}, {pick(['1', '2', '(1, 2)'])}{pick(['', ', constant_values=7', ', mode=' + repr('edge'), ', mode=' + repr('reflect'), ', mode=' + repr('wrap'), ', mode=' + repr('symmetric')])})",
        f"np.pad({table(2, 2)}, ((1, 0), (0, 2)))", f"np.tile({row(2)}, {pick(['3', '(2, 2)', '0'])})", f"np.repeat({row(3)}, {pick(['2', '[1, 0, 3]', '0'])})",
        f"np.roll({pick([v, table(2, 3)])}, {pick(['1', '-2', '7'])}{pick(['', ', axis=0'])})", f"np.rot90({table(2, 3)}{pick(['', ', 2', ', -1'])})",
        f"np.flip({table(2, 3)}{axis()})", f"np.vander({row(3)}{pick(['', ', 2', ', increasing=True'])})", f"np.geomspace(1, {pick([8, 100, 1000])}, {pick([3, 4, 5])})",
        f"np.logspace(0, {pick([1, 2, 3])}, {pick([3, 4, 5])}{pick(['', ', base=2'])})", f"np.linspace({real()}, {real()}, {pick([1, 2, 5, 0])}{pick(['', ', endpoint=False'])})",
        f"np.clip({v}, {pick(['-1, 1', 'None, 2', '0, None', '3, -3'])})", f"np.around({v}, {pick([0, 1, -1])})", f"np.apply_along_axis(np.sum, {pick([0, 1])}, {table(2, 3)})",
        f"np.unwrap({v})", f"np.select([np.array({v}) > 0, np.array({v}) < -2], [1, -1], {pick(['0', '9'])})", f"np.piecewise(np.array({v}), [np.array({v}) < 0, np.array({v}) >= 0], [-1.0, 1.0])",
        f"np.fft.fft({row(4)})" if False else f"np.searchsorted([-3, -1, 0, 2], {row(3)}{pick(['', ', side=' + repr('right')])})",
    ])


def sets():
    a, b = row(pick([3, 5, 6]), -3, 4, "integer"), row(pick([3, 4]), -3, 4, "integer")
    return pick([
        f"np.unique({a}{pick(['', ', return_counts=True', ', return_index=True', ', return_inverse=True'])})", f"np.union1d({a}, {b})", f"np.intersect1d({a}, {b})",
        f"np.setdiff1d({a}, {b})", f"np.setxor1d({a}, {b})", f"np.isin({a}, {b}{pick(['', ', invert=True'])})", f"np.unique({row(4)})",
        f"np.unique({table(3, 2, 'integer')}, axis=0)", f"np.sort({a})", f"np.argsort({row(5)})", f"np.argsort({a}, kind='stable')", f"np.lexsort(({a}, {a}))",
        f"np.partition({row(5)}, 2)[2]", f"np.argmax({a})", f"np.argmin({table(2, 3)}{axis()})", f"np.nonzero({a})", f"np.argwhere(np.array({a}) > 0)", f"np.flatnonzero({a})",
        f"np.where(np.array({a}) > 0, {a}, 0)", f"np.count_nonzero({table(2, 3, 'integer')}{axis()})", f"np.in1d({a}, {b})" if False else f"np.any({a})", f"np.all({table(2, 2, 'integer')}{axis()})",
        f"np.extract(np.array({a}) > 0, {a})", f"np.take({row(4)}, {pick(['[0, 2]', '[0, 9]', '-1', '[[0, 1], [2, 3]]'])})", f"np.delete({row(4)}, {pick(['1', '[0, 2]', '-1', '9'])})",
        f"np.insert({row(4)}, {pick(['1', '0', '[1, 2]', '-1'])}, 9.5)", f"np.append({row(3)}, {row(2)})", f"np.array_split({row(5)}, {pick([2, 3])})", f"np.split({row(4)}, {pick([2, 3])})",
        f"np.triu({table(3, 3)}{pick(['', ', 1', ', -1'])})", f"np.tril({table(3, 3)}{pick(['', ', 1', ', -1'])})", f"np.diag({pick([row(3), table(3, 3)])}{pick(['', ', 1', ', -1'])})",
        f"np.meshgrid({row(2)}, {row(3)})", f"np.array_equal({a}, {b})", f"np.allclose({row(3)}, {row(3)})", f"np.maximum.accumulate({row(4)})", f"np.add.reduce({table(2, 3)}{axis()})",
        f"np.logaddexp.reduce({row(4)})", f"np.trim_zeros({a})", f"np.broadcast_to({row(3)}, {pick(['(2, 3)', '(3, 2)'])})", f"np.ravel_multi_index(({pick([0, 1])}, {pick([1, 2, 5])}), (2, 3))",
        f"np.unravel_index({pick([0, 4, 5, 9])}, (2, 3))", f"np.tri({pick([2, 3])})", f"np.fill_diagonal({table(2, 2)}, 1)", f"np.indices((2, 2))", f"np.cumulative_sum({row(3)})",
    ])


def main():
    lines = {}
    np.set_printoptions(precision=17)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for make, count in [(linear, 500), (statistics, 500), (missing, 300), (differences, 450), (sets, 450)]:
            for _ in range(count):
                expression = make()
                try:
                    result = repr(eval(expression, dict(np=np, nan=np.nan, inf=np.inf)))
                except Exception as error:
                    result = "!" + type(error).__name__
                lines[expression] = result.replace("\\", "\\\\").replace("\n", "\\n")
    FILE.write_text("".join(f"{key}\t{value}\n" for key, value in lines.items()), encoding="utf-8")
    print(len(lines), "expressions")


main()
