import numpy as np
np.random.seed(0)
rng = np.random.default_rng(0)
print(np.random.poisson(9.2e18), rng.poisson(9.2e18), np.random.binomial(2**53, 0.5), rng.geometric(1e-300))  # expect: 9200000000415817728 9200000001194796032 4503599653717586 9223372036854775807
print(np.random.gamma(np.inf), np.random.normal(np.nan, 1), rng.zipf(1.0000001), rng.beta(1e-300, 1e-300))  # expect: inf nan 2 0.0
print(np.random.hypergeometric(10**12, 10**12, 10**12), rng.dirichlet([0.0, 0.0]), np.random.multinomial(5, [0.0, 0.0, 0.0]))  # expect: 500000461454 [0. 0.] [0 0 5]
print(np.random.choice(3, 2, False, p=[1e-320, 1, 0]), rng.logseries(1 - 1e-16), np.random.power(1e-300))  # expect: [1 0] 217584396659 0.0
