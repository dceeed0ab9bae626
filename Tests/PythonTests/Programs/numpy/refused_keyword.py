# unsupported: solve(…)
# needs: scipy
from scipy.linalg import solve
print(solve([[2.0, 0.0], [0.0, 4.0]], [1.0, 2.0], assume_a="pos"))
