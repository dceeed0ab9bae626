import numpy as np
x = [1, 2, 3, 4, 10]
print(np.percentile(x, 50), np.percentile(x, [25, 75]), np.quantile(x, 0.9), repr(np.percentile(x, 30)))  # expect: 3.0 [2. 4.] 7.6000000000000005 np.float64(2.2)
print(np.median(x), np.median([[1, 2], [3, 4]], axis=0), np.median([1, 2, 3, 4]))  # expect: 3.0 [2. 3.] 2.5
for m in ['inverted_cdf', 'averaged_inverted_cdf', 'closest_observation', 'interpolated_inverted_cdf', 'hazen', 'weibull', 'linear', 'median_unbiased', 'normal_unbiased', 'lower', 'higher', 'midpoint', 'nearest']:
    print(m, [float(np.quantile([3, 1, 4, 1, 5, 9, 2, 6], q, method=m)) for q in (0, 0.1, 0.25, 0.375, 0.5, 0.9, 1)])
# expect: inverted_cdf [1.0, 1.0, 1.0, 2.0, 3.0, 9.0, 9.0]
# expect: averaged_inverted_cdf [1.0, 1.0, 1.5, 2.5, 3.5, 9.0, 9.0]
# expect: closest_observation [1.0, 1.0, 1.0, 2.0, 3.0, 6.0, 9.0]
# expect: interpolated_inverted_cdf [1.0, 1.0, 1.0, 2.0, 3.0, 6.6000000000000005, 9.0]
# expect: hazen [1.0, 1.0, 1.5, 2.5, 3.5, 8.100000000000001, 9.0]
# expect: weibull [1.0, 1.0, 1.25, 2.375, 3.5, 9.0, 9.0]
# expect: linear [1.0, 1.0, 1.75, 2.625, 3.5, 6.8999999999999995, 9.0]
# expect: median_unbiased [1.0, 1.0, 1.4166666666666665, 2.4583333333333335, 3.5, 8.500000000000002, 9.0]
# expect: normal_unbiased [1.0, 1.0, 1.4375, 2.46875, 3.5, 8.399999999999999, 9.0]
# expect: lower [1.0, 1.0, 1.0, 2.0, 3.0, 6.0, 9.0]
# expect: higher [1.0, 1.0, 2.0, 3.0, 4.0, 9.0, 9.0]
# expect: midpoint [1.0, 1.0, 1.5, 2.5, 3.5, 7.5, 9.0]
# expect: nearest [1.0, 1.0, 2.0, 3.0, 4.0, 6.0, 9.0]
print(np.percentile([[1, 2, 3], [4, 5, 7]], 50, axis=1, keepdims=True), np.percentile([[1, 2, 3], [4, 5, 7]], [10, 50], axis=0))
# expect: [[2.]
# expect:  [5.]] [[1.3 2.3 3.4]
# expect:  [2.5 3.5 5. ]]
print(np.nanpercentile([1, np.nan, 3], 50), np.nanmedian([1, np.nan, 3, 5]), np.percentile([1, np.nan], 50))  # expect: 2.0 3.0 nan
try:
    np.percentile(x, 101)
except ValueError as e:
    print(e)  # expect: Percentiles must be in the range [0, 100]
try:
    np.quantile(x, 1.5)
except ValueError as e:
    print(e)  # expect: Quantiles must be in the range [0, 1]
