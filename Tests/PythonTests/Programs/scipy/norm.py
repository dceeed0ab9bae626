# needs: scipy
import numpy as np
from scipy import stats
print(stats.norm.pdf(0), stats.norm.pdf([0, 1, 2]), stats.norm.pdf(1, 2, 3), stats.norm.pdf(1, loc=2, scale=0.5))  # expect: 0.3989422804014327 [0.39894228 0.24197072 0.05399097] 0.12579440923099774 0.10798193302637613
print(stats.norm.logpdf(1.5), stats.norm.logpdf([0, 1], 1, 2))  # expect: -2.0439385332046727 [-1.73708571 -1.61208571]
print(['%.12g' % v for v in (stats.norm.cdf(1.96), stats.norm.sf(1.96), stats.norm.ppf(0.975), stats.norm.isf(0.05), stats.norm.logcdf(-3), stats.norm.cdf(1, 2, 3))])  # expect: ['0.975002104852', '0.0249978951482', '1.95996398454', '1.64485362695', '-6.60772622151', '0.369441340182']
d = stats.norm(1, 2)
print(d.mean(), d.var(), d.std(), d.entropy(), d.median(), d.interval(0)[0], d.support(), d.stats())  # expect: 1.0 4.0 2.0 2.112085713764618 1.0 1.0 (np.float64(-inf), np.float64(inf)) (np.float64(1.0), np.float64(4.0))
print(stats.norm.entropy(), stats.norm.entropy(scale=2), repr(d.pdf(1)))  # expect: 1.4189385332046727 2.112085713764618 np.float64(0.19947114020071635)
print(['%.10f' % v for v in stats.norm.interval(0.95, loc=1, scale=2)])  # expect: ['-2.9199279691', '4.9199279691']
print(stats.norm.pdf(0, scale=-1), stats.norm.pdf(np.array([[0.0], [1.0]]), [0, 1], 1))
# expect: nan [[0.39894228 0.24197072]
# expect:  [0.24197072 0.39894228]]
print(stats.norm.fit([1, 2, 3, 4]))  # expect: (np.float64(2.5), np.float64(1.118033988749895))
