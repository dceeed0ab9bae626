# needs: sklearn
from sklearn.metrics import accuracy_score, precision_score, recall_score, f1_score, confusion_matrix, log_loss, matthews_corrcoef, cohen_kappa_score, roc_auc_score, brier_score_loss
y, p = [0, 1, 1, 0, 1, 1], [0, 1, 0, 0, 1, 0]
print(accuracy_score(y, p), precision_score(y, p), recall_score(y, p), f1_score(y, p))  # expect: 0.6666666666666666 1.0 0.5 0.6666666666666666
print(confusion_matrix(y, p), confusion_matrix(y, p, normalize='true'))
# expect: [[2 0]
# expect:  [2 2]] [[1.  0. ]
# expect:  [0.5 0.5]]
a, b = [0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]
print(precision_score(a, b, average='macro'), recall_score(a, b, average='micro'), f1_score(a, b, average='weighted'), f1_score(a, b, average=None))  # expect: 0.2222222222222222 0.3333333333333333 0.26666666666666666 [0.8 0.  0. ]
print(log_loss([0, 1, 1], [0.1, 0.8, 0.6]), log_loss(['spam', 'ham'], [[0.1, 0.9], [0.8, 0.2]]), log_loss([0, 1], [[1, 0], [0.5, 0.5]]))  # expect: 0.2797765635793423 0.164252033486018 0.34657359027997275
print(matthews_corrcoef(y, p), cohen_kappa_score(y, p), roc_auc_score([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]), brier_score_loss([0, 1, 1], [0.1, 0.9, 0.8]))  # expect: 0.5 0.3999999999999999 0.75 0.01999999999999999
print(accuracy_score(['a', 'b'], ['a', 'c']), accuracy_score(y, p, normalize=False))  # expect: 0.5 4.0
try:
    f1_score(a, b)
except ValueError as e:
    print(e)  # expect: Target is multiclass but average='binary'. Please choose another average setting, one of [None, 'micro', 'macro', 'weighted'].
try:
    accuracy_score([1, 0], [1])
except ValueError as e:
    print(e)  # expect: Found input variables with inconsistent numbers of samples: [2, 1]
