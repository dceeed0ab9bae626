from statistics import NormalDist

n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode)  # expect: NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0
print(n.pdf(100), n.cdf(115), n.inv_cdf(0.975), n.zscore(130), n.quantiles(4), n.quantiles())  # expect: 0.02659615202676218 0.8413447460685429 129.3994597681008 2.0 [89.88265374705878, 100.0, 110.11734625294122] [89.88265374705878, 100.0, 110.11734625294122]
s = NormalDist()
for p in [1e-300, 1e-12, 0.001, 0.075, 0.1, 0.5, 0.7, 0.975, 0.9999, 1 - 1e-12]:
    print(p, s.inv_cdf(p))
# expect: 1e-300 -37.0470962993612
# expect: 1e-12 -7.034483825301132
# expect: 0.001 -3.090232306167813
# expect: 0.075 -1.4395314709384557
# expect: 0.1 -1.2815515655446008
# expect: 0.5 0.0
# expect: 0.7 0.5244005127080407
# expect: 0.975 1.9599639845400536
# expect: 0.9999 3.7190164854557084
# expect: 0.999999999999 7.0344869100478356
for x in [-5, -1.5, 0, 0.3, 2, 6]:
    print(x, s.pdf(x), s.cdf(x))
# expect: -5 1.4867195147342979e-06 2.8665157186802404e-07
# expect: -1.5 0.12951759566589174 0.06680720126885809
# expect: 0 0.3989422804014327 0.5
# expect: 0.3 0.38138781546052414 0.6179114221889526
# expect: 2 0.05399096651318806 0.9772498680518208
# expect: 6 6.075882849823286e-09 0.9999999990134123
print(n + 5, n - 5, n * 2, n / 3, 2 * n, 7 + n, 1 - n, -n, +n, n + NormalDist(10, 8), n - NormalDist(10, 8))  # expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=33.333333333333336, sigma=5.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=107.0, sigma=15.0) NormalDist(mu=-99.0, sigma=15.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=110.0, sigma=17.0) NormalDist(mu=90.0, sigma=17.0)
print(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), NormalDist(0, 1).overlap(NormalDist(1, 1)))  # expect: 0.8035050657330205 0.6170750774519738
print(NormalDist.from_samples([1, 2, 3, 4.5]), n == NormalDist(100, 15), n == 3)  # expect: NormalDist(mu=2.625, sigma=1.4930394055974097) True False
print(NormalDist(0, 0).pdf(1))
# error: StatisticsError: pdf() not defined when sigma is zero
