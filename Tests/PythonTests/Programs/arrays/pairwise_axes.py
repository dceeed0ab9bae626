import numpy as np
a = np.arange(1, 3001).reshape(30, 100) ** -0.5
print(repr(a.sum()), repr(a.T.sum()))  # expect: np.float64(108.09328544794013) np.float64(108.09328544794013)
print(a.sum(axis=0)[:3].tolist())  # expect: [1.9391384997669285, 1.645138004319003, 1.5142838371272551]
print(a.sum(axis=1)[:3].tolist())  # expect: [18.589603824784156, 8.269653521559233, 6.350263790935886]
print(a[:, ::3].sum(), a[::2].sum(), a.mean(axis=(0, 1)), a.var(), a.std(axis=0, ddof=1)[:2].tolist())  # expect: 37.082252168610765 60.49240899457158 0.03603109514931338 0.0015630101456608552 [0.17754209675273624, 0.12444124533914652]
