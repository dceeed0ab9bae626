# needs: scipy
import numpy as np
from scipy import stats

x = np.arange(6.0)
y = np.array([1.1, 2.9, 5.2, 7.1, 8.8, 11.2])
fit = stats.linregress(x, y)
print(f"{fit.slope:.10f} {fit.intercept:.10f} {fit.rvalue:.10f} {fit.pvalue:.10e}")  # expect: 2.0028571429 1.0428571429 0.9990408627 1.3794754284e-06
print(f"{fit.stderr:.10f} {fit.intercept_stderr:.10f}")  # expect: 0.0438922614 0.1328904208
slope, intercept, r, p, error = stats.linregress([1, 2, 3, 4], [4, 3, 3, 1])
print(f"{slope:.6f} {intercept:.6f} {r:.6f} {p:.6f} {error:.6f}")  # expect: -0.900000 5.000000 -0.923381 0.076619 0.264575
print(f"{stats.linregress([1, 2, 3, 4], [4, 3, 3, 1], alternative='less').pvalue:.8f}")  # expect: 0.03830974
print(type(fit).__name__, len(fit))  # expect: LinregressResult 5
try:
    stats.linregress([1, 2, 3], [1, 2])
except ValueError as error:
    print("ValueError")  # expect: ValueError
