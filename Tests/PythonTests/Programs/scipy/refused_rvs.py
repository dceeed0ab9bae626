from scipy import stats
print(stats.norm.rvs(size=3))  # unsupported: scipy.stats.rvs
