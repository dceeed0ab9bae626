import statistics as st
from fractions import Fraction as F
from decimal import Decimal as D

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(st.mean(data), st.median(data), st.mode(data), st.stdev(data), st.variance(data), st.pstdev(data), st.pvariance(data))  # expect: 1.6071428571428572 1.25 1.25 1.171334200612195 1.3720238095238095 1.084444746477784 1.1760204081632653
print(st.mean([1, 2, 3, 4]), st.mean([1, 2, 3]), st.mean([True, False]), st.mean([F(1, 2), F(1, 3)]), st.mean([D("0.5"), D("0.75")]), st.mean([1, F(1, 2)]), st.mean([1, 2.5]), st.mean(range(10)))  # expect: 2.5 2 0.5 5/12 0.625 3/4 1.75 4.5
print(st.fmean([3.5, 4, 5.25]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), st.harmonic_mean([0, 1]))  # expect: 4.25 36.000000000000014 48.0 56.0 0
print(st.median([1, 3, 5, 7]), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([52, 52, 53, 54]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.median(["a", "c", "b"]), st.median([F(1, 2), F(1, 3)]))  # expect: 4.0 3 5 52.5 3.7 b 5/12
print(st.mode([1, 1, 2, 3]), st.mode(["red", "blue", "blue"]), st.multimode("aabbbbccddddeeffffgg"), st.multimode([]))  # expect: 1 blue ['b', 'd', 'f'] []
print(st.variance([F(1, 6), F(1, 2), F(5, 3)]), st.pvariance([F(1, 4), F(5, 4), F(7, 4)]), st.variance([D("27.5"), D("30.25"), D("30.25"), D("34.5"), D("41.75")]), st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3]))  # expect: 67/108 7/18 31.01875 1.6666666666666667 0.6666666666666666
print(st.stdev([1, 2, 3, 4]), st.pstdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), st.stdev([F(1, 2), F(1, 3)]), st.stdev([D("1.5"), D("2.5"), D("2.75")]), st.stdev([1, 1]))  # expect: 1.2909944487358056 0.986893273527251 0.11785113019775792 0.6614378277661476476254039384 0.0
print(st.variance([1, 2, 3], 2), st.pvariance([1, 2, 3], 2), st.stdev([1.0, 2.0, 4.0], 2.0))  # expect: 1 0.6666666666666666 1.5811388300841898
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles(range(1, 12), n=10), st.quantiles([1.5, 2.5, 7], method="inclusive"), st.quantiles([105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84, 111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103, 107, 101, 81, 109, 104], n=10))  # expect: [1.5, 3.0, 4.5] [1.2, 2.4, 3.6, 4.8, 6.0, 7.2, 8.4, 9.6, 10.8] [2.0, 2.5, 4.75] [81.0, 86.2, 89.0, 99.4, 102.5, 103.6, 106.0, 109.8, 111.0]
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(st.covariance(x, y), st.covariance(x, x), st.correlation(x, x), st.correlation(x, [-v for v in x]))  # expect: 0.75 7.5 1.0 -1.0
slope, intercept = st.linear_regression([1, 2, 3, 4], [2, 4, 6, 8.5])
print(round(slope, 9), round(intercept, 9))  # expect: 2.15 -0.25
print(st.linear_regression([0, 1, 2], [1.0, 3.0, 5.0]))  # expect: LinearRegression(slope=2.0, intercept=1.0)
print(st.mean([1e100, 1.0, -1e100]), st.mean([0.1] * 10), st.pvariance([0.1] * 5))  # expect: 0.3333333333333333 0.1 0.0
