import statistics as st

tests = [lambda: st.mean([]), lambda: st.fmean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([1]), lambda: st.pvariance([]), lambda: st.pstdev([]), lambda: st.harmonic_mean([]), lambda: st.harmonic_mean([-1, 2]), lambda: st.mean(["a"]), lambda: st.correlation([1], [1]), lambda: st.correlation([1, 2], [1]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.covariance([1], [2]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method="x"), lambda: st.NormalDist(0, -1), lambda: st.NormalDist().inv_cdf(1.5), lambda: st.median_grouped([])]
for t in tests:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, "-", e)
# expect: StatisticsError - mean requires at least one data point
# expect: StatisticsError - fmean requires at least one data point
# expect: StatisticsError - no median for empty data
# expect: StatisticsError - no mode for empty data
# expect: StatisticsError - stdev requires at least two data points
# expect: StatisticsError - variance requires at least two data points
# expect: StatisticsError - pvariance requires at least one data point
# expect: StatisticsError - pstdev requires at least one data point
# expect: StatisticsError - harmonic_mean requires at least one data point
# expect: StatisticsError - harmonic mean does not support negative values
# expect: TypeError - can't convert type 'str' to numerator/denominator
# expect: StatisticsError - correlation requires at least two data points
# expect: StatisticsError - correlation requires that both inputs have same number of data points
# expect: StatisticsError - at least one of the inputs is constant
# expect: StatisticsError - covariance requires at least two data points
# expect: StatisticsError - x is constant
# expect: StatisticsError - n must be at least 1
# expect: ValueError - Unknown method: 'x'
# expect: StatisticsError - sigma must be non-negative
# expect: StatisticsError - p must be in the range 0.0 < p < 1.0
# expect: StatisticsError - no median for empty data
print(issubclass(st.StatisticsError, ValueError))  # expect: True
st.mean([])
# error: StatisticsError: mean requires at least one data point
