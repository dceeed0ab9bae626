import numpy as np
np.random.seed(0)
def log_normal_pdf(x, mu, sigma):
    return -0.5 * np.log(2 * np.pi) - np.log(sigma) - (x - mu) ** 2 / (2 * sigma ** 2)
x = np.random.normal(0, 1, 20000)
estimate = np.mean(log_normal_pdf(x, 0, 1) - log_normal_pdf(x, 1, 2))
exact = np.log(2) + (1 + 1) / (2 * 4) - 0.5
print(round(float(estimate), 4), round(float(exact), 4))  # expect: 0.4512 0.4431
