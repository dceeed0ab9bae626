# needs: scipy
import numpy as np
from scipy import stats
from scipy.special import softmax, rel_entr
from scipy.stats import norm, entropy
import scipy.stats
x = np.linspace(-2, 2, 5)
p = norm.pdf(x, 0, 1)
q = norm.pdf(x, 1, 1.5)
print(p / p.sum(), entropy(p, q), rel_entr(p / p.sum(), q / q.sum()).sum())  # expect: [0.05448868 0.24420134 0.40261995 0.24420134 0.05448868] 0.2024492957123294 0.2024492957123294
print(scipy.stats.entropy(softmax([2.0, 1.0, 0.1])), entropy([1 / 6] * 6, base=2))  # expect: 0.846738178760252 2.584962500721156
m = 0.5 * (p / p.sum() + q / q.sum())
print(0.5 * entropy(p / p.sum(), m) + 0.5 * entropy(q / q.sum(), m))  # expect: 0.05501971954490564
