# needs: sklearn
from sklearn.metrics import classification_report, precision_recall_fscore_support
print(classification_report([0, 0, 1, 2], [1, 2, 0, 1], zero_division=0))
# expect:               precision    recall  f1-score   support
# expect:
# expect:            0       0.00      0.00      0.00       2.0
# expect:            1       0.00      0.00      0.00       1.0
# expect:            2       0.00      0.00      0.00       1.0
# expect:
# expect:     accuracy                           0.00       4.0
# expect:    macro avg       0.00      0.00      0.00       4.0
# expect: weighted avg       0.00      0.00      0.00       4.0
# expect:
print(precision_recall_fscore_support([0, 1], [1, 0])[3])  # expect: [1. 1.]
