from scipy.signal import convolve
from collections import Counter
print(convolve([0.5], [0.5]))
# unsupported: scipy.signal.convolve
