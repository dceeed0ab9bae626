# needs: sklearn
from sklearn.metrics import mean_squared_error, mean_absolute_error, r2_score, mutual_info_score, normalized_mutual_info_score, adjusted_rand_score, homogeneity_score, completeness_score, v_measure_score
y, p = [3, -0.5, 2, 7], [2.5, 0.0, 2, 8]
print(mean_squared_error(y, p), mean_absolute_error(y, p), r2_score(y, p))  # expect: 0.375 0.5 0.9486081370449679
a, b = [0, 0, 1, 1, 2], [0, 0, 1, 2, 2]
for f in (mutual_info_score, normalized_mutual_info_score, adjusted_rand_score, homogeneity_score, completeness_score, v_measure_score):
    print(f.__name__, '%.14f' % f(a, b), '%.14f' % f(a, a), f([0, 0], [1, 1]))
# expect: mutual_info_score 0.77766129576217 1.05492016798614 0.0
# expect: normalized_mutual_info_score 0.73717549380702 1.00000000000000 1.0
# expect: adjusted_rand_score 0.37500000000000 1.00000000000000 1.0
# expect: homogeneity_score 0.73717549380702 1.00000000000000 1.0
# expect: completeness_score 0.73717549380702 1.00000000000000 1.0
# expect: v_measure_score 0.73717549380702 1.00000000000000 1.0
print('%.12f' % normalized_mutual_info_score(a, b, average_method='geometric'))  # expect: 0.737175493807
