import numpy as np
x = (np.arange(1000000) * 7919 % 1000003 + 1) / 1000004
y = (np.arange(1000000) * 104729 % 1000003 + 1) / 1000004
p = x / np.sum(x)
q = y / np.sum(y)
a = x[:65536].reshape(256, 256)
b = y[:65536].reshape(256, 256)
# ---
z = a @ b
