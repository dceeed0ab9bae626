import numpy as np
x = np.array([[1.0, np.nan, 3.0], [4.0, 5.0, np.nan]])
print(np.nanmean(x), np.nanmean(x, axis=0), np.nanmean(x, axis=1, keepdims=True))
# expect: 3.25 [2.5 5.  3. ] [[2. ]
# expect:  [4.5]]
print(np.nanstd(x), np.nanvar(x, axis=0), np.nanvar(x, ddof=1), np.nansum(x, axis=1), np.nanprod(x))  # expect: 1.479019945774904 [2.25 0.   0.  ] 2.9166666666666665 [4. 9.] 60.0
print(np.nanmax(x), np.nanmin(x, axis=1), np.nanargmax(x, axis=0), np.nanargmin(x), np.nanmax([1, 2]))  # expect: 5.0 [1. 4.] [1 1 0] 0 2
try:
    np.nanargmax([np.nan])
except ValueError as e:
    print(e)  # expect: All-NaN slice encountered
print(np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 1]), np.bincount([1], minlength=4))  # expect: [1 2 0 1] [0.5 2. ] [0 1 0 0]
print(np.apply_along_axis(lambda r: r.sum() + 0.5, 1, np.arange(6).reshape(2, 3)), np.apply_along_axis(sorted, 0, np.array([[3, 1], [2, 5]])))
# expect: [ 3.5 12.5] [[2 1]
# expect:  [3 5]]
