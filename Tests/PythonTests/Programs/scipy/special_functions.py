# needs: scipy
import numpy as np
from scipy import special as sp
def show(x):
    print(np.array2string(np.asarray(x), formatter={'float_kind': lambda v: '%.11e' % v}))
def f(*x):
    print(['%.10e' % float(v) for v in x])
f(sp.gamma(5), sp.gamma(0.5), sp.gamma(-1.5), sp.gammaln(10.5), sp.gammaln(1e5), sp.digamma(1), sp.psi(0.3), sp.digamma(-0.5))  # expect: ['2.4000000000e+01', '1.7724538509e+00', '2.3632718012e+00', '1.3940625219e+01', '1.0512877090e+06', '-5.7721566490e-01', '-3.5025242222e+00', '3.6489973979e-02']
f(sp.beta(2, 3), sp.betaln(0.5, 10), sp.betainc(2, 3, 0.4), sp.betainc(0.5, 0.5, 0.9), sp.gammainc(2, 1.5), sp.gammaincc(2, 1.5), sp.gammaincc(10, 30), sp.gammainc(100, 90))  # expect: ['8.3333333333e-02', '-5.6643279640e-01', '5.2480000000e-01', '7.9516723530e-01', '4.4217459963e-01', '5.5782540037e-01', '7.1217508628e-06', '1.5822098919e-01']
f(sp.erf(0.3), sp.erf(-2), sp.erfc(3), sp.erfinv(0.3), sp.erfinv(-0.999), sp.ndtr(1.96), sp.ndtr(-8), sp.ndtri(0.975), sp.ndtri(1e-10), sp.log_ndtr(-30), sp.log_ndtr(2), sp.log_ndtr(-50))  # expect: ['3.2862675946e-01', '-9.9532226502e-01', '2.2090496999e-05', '2.7246271473e-01', '-2.3267537655e+00', '9.7500210485e-01', '6.2209605743e-16', '1.9599639845e+00', '-6.3613409024e+00', '-4.5432124396e+02', '-2.3012909329e-02', '-1.2548313611e+03']
f(sp.zeta(2), sp.zeta(3, 1.5), sp.polygamma(1, 2.0), sp.polygamma(2, 0.5), sp.huber(1, 0.5), sp.huber(1, 3), sp.boxcox(2.0, 0.5), sp.boxcox(2.0, 0), sp.betaincinv(2, 3, 0.5), sp.gammaincinv(2, 0.5))  # expect: ['1.6449340668e+00', '4.1439832212e-01', '6.4493406685e-01', '-1.6828796644e+01', '1.2500000000e-01', '2.5000000000e+00', '8.2842712475e-01', '6.9314718056e-01', '3.8572756813e-01', '1.6783469900e+00']
print(sp.comb(5, 2), sp.comb(5, 2, exact=True), sp.perm(5, 2), sp.factorial(5), sp.factorial(20, exact=True), sp.factorial([0, 1, 4]), sp.binom(5, 2), sp.comb(50, 25, exact=True), sp.comb(3, 5))  # expect: 10.0 10 20.0 120.0 2432902008176640000 [ 1.  1. 24.] 10.0 126410606437752 0.0
print(sp.gamma(0), sp.gamma(-1), sp.gammaln(0), sp.erfinv(1), sp.ndtri(0), sp.digamma(0))  # expect: inf nan inf inf -inf -inf
