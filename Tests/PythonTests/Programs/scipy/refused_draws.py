from scipy import stats
print(stats.cauchy.rvs(size=3))  # unsupported: scipy.stats.cauchy.rvs
