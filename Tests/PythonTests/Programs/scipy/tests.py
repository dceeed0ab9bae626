# needs: scipy
import numpy as np
from scipy import stats
x = [1.0, 2.0, 3.0, 4.0, 5.5]
y = [2.1, 3.9, 6.2, 7.8, 9.9]
r = stats.pearsonr(x, y)
print('%.10f %.10e' % (r.statistic, r.pvalue))  # expect: 0.9952718574 3.8999716640e-04
s = stats.spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])
print('%.10f %.10e' % (s.statistic, s.pvalue), '%.10f' % s[0])  # expect: 0.8207826817 8.8587005314e-02 0.8207826817
t = stats.ttest_ind(x, y)
print('%.10f %.10e' % (t.statistic, t.pvalue))  # expect: -1.8158875852 1.0692305240e-01
t, p = stats.ttest_ind(x, y, equal_var=False)
print('%.10f %.10e' % (t, p))  # expect: -1.8158875852 1.1678018068e-01
print(['%.8f' % v for v in stats.ttest_rel(x, y)], ['%.8f' % v for v in stats.ttest_1samp(x, 3)])  # expect: ['-4.73853445', '0.00904696'] ['0.12803688', '0.90429890']
c = stats.chisquare([16, 18, 16, 14, 12, 12])
print('%.10f %.10f' % (c.statistic, c.pvalue))  # expect: 2.0000000000 0.8491450361
chi2, p, dof, ex = stats.chi2_contingency([[10, 20], [20, 20]])
print('%.10f %.10f' % (chi2, p), dof, ex)
# expect: 1.3234375000 0.2499760575 1 [[12.85714286 17.14285714]
# expect:  [17.14285714 22.85714286]]
print(stats.zscore([1, 2, 3]), stats.skew([1, 2, 5]), stats.kurtosis([1, 2, 5, 9]), stats.mode([1, 2, 2, 3]), stats.mode([1, 2, 2, 3]).mode)  # expect: [-1.22474487  0.          1.22474487] 0.5280049792181881 -1.277585848074922 ModeResult(mode=np.int64(2), count=np.int64(2)) 2
print(stats.describe([1, 2, 3, 4]))  # expect: DescribeResult(nobs=np.int64(4), minmax=(np.int64(1), np.int64(4)), mean=np.float64(2.5), variance=np.float64(1.6666666666666665), skewness=np.float64(0.0), kurtosis=np.float64(-1.36))
print('%.12f %.12f' % (stats.gmean([1, 2, 4]), stats.hmean([1, 2, 4])), stats.iqr([1, 2, 3, 4]), stats.sem([1, 2, 3]))  # expect: 2.000000000000 1.714285714286 1.5 0.5773502691896258
