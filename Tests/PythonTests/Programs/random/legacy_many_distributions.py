import numpy as np
np.random.seed(11)
print(np.random.exponential(1.5, 3), np.random.laplace(0, 2, 3))  # expect: [0.29816982 0.02950107 0.93324631] [ 1.19519354 -0.34773746 -0.05915796]
print(np.random.logistic(size=2), np.random.gumbel(size=2), np.random.lognormal(0, 0.5, 2))  # expect: [-4.3469469  -0.05052432] [-1.04520597 -0.64313448] [0.76466712 1.17081646]
print(np.random.gamma(0.5, 2, 3), np.random.gamma(3, size=2), np.random.standard_gamma(1, 2))  # expect: [3.25192670e+00 5.45071826e-02 8.39156786e-04] [1.46546305 1.96279593] [0.42254691 0.38389756]
print(np.random.beta(0.5, 0.5, 2), np.random.beta(2, 8, 2))  # expect: [0.63886043 0.5856126 ] [0.21540562 0.17890613]
print(np.random.chisquare(3, 2), np.random.f(2, 5, 2), np.random.standard_t(4, 2), np.random.standard_cauchy(2))  # expect: [4.29962945 1.20228504] [0.11910666 2.07823323] [ 0.20418926 -1.39671361] [-1.87742616 -1.00558008]
print(np.random.rayleigh(2, 2), np.random.weibull(1.5, 2), np.random.pareto(3, 2), np.random.power(2, 2))  # expect: [3.25794089 4.64899146] [0.63947753 0.58186699] [0.72911145 0.61931333] [0.80784574 0.90053683]
print(np.random.triangular(0, 1, 4, 3), np.random.vonmises(0, 4, 2), np.random.wald(1, 2, 2))  # expect: [1.92794264 3.28538726 1.17272093] [-0.28720293 -0.43510761] [1.22386604 0.34588276]
print(np.random.geometric(0.3, 5), np.random.zipf(2, 5), np.random.logseries(0.6, 5))  # expect: [2 2 1 5 6] [2 1 1 1 2] [1 1 2 2 2]
print(np.random.hypergeometric(10, 20, 5, 5), np.random.negative_binomial(3, 0.4, 5))  # expect: [2 2 2 1 2] [5 4 3 4 2]
print(np.random.noncentral_chisquare(3, 1, 2), np.random.noncentral_f(3, 9, 1, 2), np.random.standard_exponential(2))  # expect: [8.36650981 2.54820966] [0.76387585 2.14886623] [0.34395332 1.56357358]
