# needs: scipy
import numpy as np
from scipy import stats
from scipy.stats import entropy
print(entropy([0.5, 0.3, 0.2]), entropy([0.5, 0.3, 0.2], base=2), entropy([5, 3, 2]))  # expect: 1.0296530140645737 1.4854752972273346 1.0296530140645737
print(entropy([0.5, 0.3, 0.2], [0.4, 0.4, 0.2]), entropy([0.5, 0.5], [0.9, 0.1], base=2))  # expect: 0.025267153921570557 0.7369655941662061
print(repr(entropy([0.5, 0.5])), entropy([1, 0]), entropy([0.5, 0.5], [1, 0]))  # expect: np.float64(0.6931471805599453) 0.0 inf
print(entropy([[0.5, 0.5], [0.9, 0.1]], axis=1), entropy(np.array([[0.5, 0.2], [0.5, 0.8]])))  # expect: [0.69314718 0.32508297] [0.69314718 0.50040242]
print(stats.wasserstein_distance([0, 1, 3], [5, 6, 8]), stats.wasserstein_distance([0, 1], [0, 1], [3, 1], [2, 2]), stats.energy_distance([0], [2]))  # expect: 5.0 0.25 2.0000000000000004
try:
    entropy([0.5, 0.5], base=-1)
except ValueError as e:
    print(e)  # expect: `base` must be a positive number or `None`.
