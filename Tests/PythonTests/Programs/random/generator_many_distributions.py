import numpy as np
rng = np.random.default_rng(11)
print(rng.exponential(1.5, 3), rng.laplace(0, 2, 3), rng.standard_exponential(2), rng.standard_exponential(2, method="inv"))  # expect: [0.34438865 0.80746051 1.68361152] [-5.71618807 -2.43579076  3.88175431] [0.07140686 0.18869415] [2.962848   0.97255318]
print(rng.logistic(size=2), rng.gumbel(size=2), rng.lognormal(0, 0.5, 2))  # expect: [-0.53653875  0.04556797] [-0.08361151  1.13317371] [0.82733194 1.26055876]
print(rng.gamma(0.5, 2, 3), rng.gamma(3, size=2), rng.standard_gamma(1, 2))  # expect: [1.00339013 2.00737226 0.62014687] [0.5993844  1.97364671] [3.95481294 0.03740828]
print(rng.beta(0.5, 0.5, 2), rng.beta(2, 8, 2))  # expect: [0.7396001  0.00853289] [0.23025379 0.14017871]
print(rng.chisquare(3, 2), rng.f(2, 5, 2), rng.standard_t(4, 2), rng.standard_cauchy(2))  # expect: [5.60295031 1.176046  ] [0.58304066 0.20694347] [1.96996689 1.64761424] [-0.32042748 24.07026008]
print(rng.rayleigh(2, 2), rng.weibull(1.5, 2), rng.pareto(3, 2), rng.power(2, 2))  # expect: [3.14299345 0.84565337] [0.44740001 1.01472607] [0.89616369 0.03119901] [0.98028741 0.68413306]
print(rng.triangular(0, 1, 4, 3), rng.vonmises(0, 4, 2), rng.wald(1, 2, 2))  # expect: [0.60959469 0.26804504 1.08721796] [ 0.99952828 -0.17673495] [2.00890304 0.42106583]
print(rng.geometric(0.3, 5), rng.zipf(2, 5), rng.logseries(0.6, 5))  # expect: [ 1 10  1  1  4] [1 3 2 1 1] [1 1 1 3 4]
print(rng.hypergeometric(10, 20, 5, 5), rng.negative_binomial(3, 0.4, 5))  # expect: [3 2 1 3 0] [2 1 6 5 4]
print(rng.dirichlet([1, 2, 3]), rng.multinomial(10, [0.2, 0.3, 0.5], size=2))
# expect: [0.19985307 0.62053422 0.17961271] [[2 3 5]
# expect:  [2 3 5]]
print(rng.dirichlet([0.01, 0.02], size=2))
# expect: [[3.54855542e-59 1.00000000e+00]
# expect:  [4.60377081e-78 1.00000000e+00]]
