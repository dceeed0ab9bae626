import numpy as np

z = np.array([1 + 2j])
# unsupported: array of complex
