# needs: sklearn
import numpy as np
from sklearn.metrics import mutual_info_score, normalized_mutual_info_score
x = np.array([0, 0, 1, 1, 0, 1, 0, 1])
y = np.array([0, 1, 1, 1, 0, 1, 0, 0])
print(f"{mutual_info_score(x, y):.6f} {mutual_info_score(x, y) / np.log(2):.6f} {normalized_mutual_info_score(x, y):.6f}")  # expect: 0.130812 0.188722 0.188722
print(mutual_info_score(['a', 'b'], ['c', 'c']))  # expect: 0.0
