import numpy as np
def kl_gauss(m1, s1, m2, s2):
    return np.log(s2 / s1) + (s1 ** 2 + (m1 - m2) ** 2) / (2 * s2 ** 2) - 0.5
print(kl_gauss(0, 1, 1, 2), kl_gauss(0.0, 1.0, 0.0, 1.0), f'{kl_gauss(1, 0.5, 0, 1):.6f}')  # expect: 0.4431471805599453 0.0 0.818147
x = np.linspace(-3, 3, 7)
pdf = np.exp(-x ** 2 / 2) / np.sqrt(2 * np.pi)
print(pdf, pdf.sum() * (x[1] - x[0]), np.cumsum(pdf)[-1], 0.5 * np.log(2 * np.pi * np.e))
# expect: [0.00443185 0.05399097 0.24197072 0.39894228 0.24197072 0.05399097
# expect:  0.00443185] 0.9997293592899715 0.9997293592899715 1.4189385332046727
