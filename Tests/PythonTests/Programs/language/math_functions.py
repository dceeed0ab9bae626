import math
print(math.pi, math.e, math.tau, math.inf, math.nan)  # expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
print(math.log(2), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.exp(1), math.expm1(1e-10))  # expect: 0.6931471805599453 3.0 3.0 3.0 9.999999999500001e-11 2.718281828459045 1.00000000005e-10
print(math.sqrt(2), math.pow(2, 0.5), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.fabs(-2), math.hypot(3, 4))  # expect: 1.4142135623730951 1.4142135623730951 -2 2 -1 2.0 5.0
print(math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.gcd(12, 18), math.lcm(4, 6), math.isqrt(17), math.prod([1, 2, 3.5]))  # expect: 2432902008176640000 120 20 6 12 4 7.0
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, 2), math.degrees(1), math.radians(180), math.tanh(0.5))  # expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.4636476090008061 57.29577951308232 3.141592653589793 0.46211715726000974
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.copysign(1, -0.0))  # expect: True True True True -1.0
print(math.fsum([0.1] * 10), math.gamma(5.5), math.lgamma(100.5), math.erf(0.5), math.erfc(2), math.cbrt(27), math.exp2(0.5))  # expect: 1.0 52.34277778455352 361.4355404677776 0.5204998778130465 0.004677734981047265 3.0000000000000004 1.4142135623730951
print(math.modf(3.25), math.frexp(10), math.ldexp(0.5, 3), math.fmod(-7, 3), math.remainder(7, 4), math.dist([0, 0], [3, 4]))  # expect: (0.25, 3.0) (0.625, 4) 4.0 -1.0 -1.0 5.0
print(math.log(10 ** 400), math.floor(10 ** 20 + 0.5), math.ulp(1.0), math.nextafter(1, 2), math.fsum([1e100, 1, -1e100]))  # expect: 921.0340371976182 100000000000000000000 2.220446049250313e-16 1.0000000000000002 1.0
