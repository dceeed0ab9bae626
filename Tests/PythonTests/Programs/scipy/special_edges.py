# needs: scipy
from scipy import special, stats

print(f"{special.perm(5.124763, 4.8):.10g}", special.perm(10, 3), special.comb(5, float("nan")))  # expect: 166.2965331 720.0 0.0
print([f"{special.log_ndtr(x):.12e}" for x in (5.585028, 6, 9)])  # expect: ['-1.168312830372e-08', '-9.865876455244e-10', '-1.128588405954e-19']
print(special.betaln(0.0, 0), special.softmax(5.6, axis=-1))  # expect: inf 1.0
print(stats.geom.ppf(0.1, 1), stats.geom.median(1), stats.geom.ppf([0.1, 0.5, 0.9], 0.3))  # expect: 0.0 0.0 [1. 2. 7.]
print(stats.entropy(3.0), stats.spearmanr([1, 2, 3], [1, 2, 3]))  # expect: 0.0 SignificanceResult(statistic=np.float64(1.0), pvalue=np.float64(0.0))
print(stats.ttest_1samp([1.0, 2.0, 4.0], 1.5).df, stats.ttest_rel([1.0, 2.0, 4.0], [0.5, 2.5, 3.0]).df)  # expect: 2 2
print(stats.norm.support(scale=-1), stats.binom.stats(0, 0.5, moments="mvsk"))  # expect: (nan, nan) (np.float64(0.0), np.float64(0.0), np.float64(nan), np.float64(nan))
for call in (lambda: special.softmax([]), lambda: special.log_softmax([], axis=None)):
    try:
        print(call())
    except ValueError as error:
        print(error)
# expect: zero-size array to reduction operation maximum which has no identity
# expect: zero-size array to reduction operation maximum which has no identity
