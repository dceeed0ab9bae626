# needs: sklearn
import numpy as np
from sklearn.metrics import classification_report, precision_recall_fscore_support, zero_one_loss
from sklearn.metrics import hamming_loss, balanced_accuracy_score, auc, roc_curve
y_true = [0, 1, 2, 2, 2, 0, 1]
y_pred = [0, 0, 2, 2, 1, 0, 1]
print(classification_report(y_true, y_pred))
# expect:               precision    recall  f1-score   support
# expect:
# expect:            0       0.67      1.00      0.80         2
# expect:            1       0.50      0.50      0.50         2
# expect:            2       1.00      0.67      0.80         3
# expect:
# expect:     accuracy                           0.71         7
# expect:    macro avg       0.72      0.72      0.70         7
# expect: weighted avg       0.76      0.71      0.71         7
# expect:
print(classification_report(y_true, y_pred, target_names=['class 0', 'class 1', 'a very long name']))
# expect:                   precision    recall  f1-score   support
# expect:
# expect:          class 0       0.67      1.00      0.80         2
# expect:          class 1       0.50      0.50      0.50         2
# expect: a very long name       1.00      0.67      0.80         3
# expect:
# expect:         accuracy                           0.71         7
# expect:        macro avg       0.72      0.72      0.70         7
# expect:     weighted avg       0.76      0.71      0.71         7
# expect:
print(classification_report(y_true, y_pred, digits=4))
# expect:               precision    recall  f1-score   support
# expect:
# expect:            0     0.6667    1.0000    0.8000         2
# expect:            1     0.5000    0.5000    0.5000         2
# expect:            2     1.0000    0.6667    0.8000         3
# expect:
# expect:     accuracy                         0.7143         7
# expect:    macro avg     0.7222    0.7222    0.7000         7
# expect: weighted avg     0.7619    0.7143    0.7143         7
# expect:
print(classification_report(['cat', 'dog', 'cat'], ['cat', 'cat', 'cat'], zero_division=0))
# expect:               precision    recall  f1-score   support
# expect:
# expect:          cat       0.67      1.00      0.80         2
# expect:          dog       0.00      0.00      0.00         1
# expect:
# expect:     accuracy                           0.67         3
# expect:    macro avg       0.33      0.50      0.40         3
# expect: weighted avg       0.44      0.67      0.53         3
# expect:
print(classification_report(y_true, y_pred, output_dict=True))  # expect: {'0': {'precision': 0.6666666666666666, 'recall': 1.0, 'f1-score': 0.8, 'support': 2.0}, '1': {'precision': 0.5, 'recall': 0.5, 'f1-score': 0.5, 'support': 2.0}, '2': {'precision': 1.0, 'recall': 0.6666666666666666, 'f1-score': 0.8, 'support': 3.0}, 'accuracy': 0.7142857142857143, 'macro avg': {'precision': 0.7222222222222222, 'recall': 0.7222222222222222, 'f1-score': 0.7000000000000001, 'support': 7.0}, 'weighted avg': {'precision': 0.7619047619047619, 'recall': 0.7142857142857143, 'f1-score': 0.7142857142857143, 'support': 7.0}}
print(precision_recall_fscore_support(y_true, y_pred))  # expect: (array([0.66666667, 0.5       , 1.        ]), array([1.        , 0.5       , 0.66666667]), array([0.8, 0.5, 0.8]), array([2, 2, 3]))
print(precision_recall_fscore_support(y_true, y_pred, average='macro'))  # expect: (0.7222222222222222, 0.7222222222222222, 0.7000000000000001, None)
print(precision_recall_fscore_support(y_true, y_pred, average='weighted'))  # expect: (0.7619047619047619, 0.7142857142857143, 0.7142857142857143, None)
print(zero_one_loss(y_true, y_pred), zero_one_loss(y_true, y_pred, normalize=False))  # expect: 0.2857142857142857 2.0
print(hamming_loss(y_true, y_pred), balanced_accuracy_score(y_true, y_pred))  # expect: 0.2857142857142857 0.7222222222222222
fpr, tpr, thresholds = roc_curve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
print(fpr, tpr, thresholds)  # expect: [0.  0.  0.5 0.5 1. ] [0.  0.5 0.5 1.  1. ] [ inf 0.8  0.4  0.35 0.1 ]
print(auc(fpr, tpr))  # expect: 0.75
fpr, tpr, _ = roc_curve([0, 1, 1, 0, 1, 0, 1, 1], [0.2, 0.3, 0.6, 0.6, 0.7, 0.1, 0.9, 0.95])
print(fpr, tpr)  # expect: [0.         0.         0.         0.33333333 0.33333333 1.        ] [0.  0.2 0.6 0.8 1.  1. ]
