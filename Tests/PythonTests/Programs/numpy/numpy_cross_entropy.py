import numpy as np
y_true = np.array([1, 0, 1, 1]); y_pred = np.array([0.9, 0.1, 0.8, 0.6])
y_pred = np.clip(y_pred, 1e-15, 1 - 1e-15)
loss = -np.mean(y_true * np.log(y_pred) + (1 - y_true) * np.log(1 - y_pred))
print(loss, f'{loss:.4f}')  # expect: 0.23617255159896325 0.2362
logits = np.array([[2.0, 1.0, 0.1], [0.5, 2.5, 0.3]]); labels = np.array([0, 1])
shifted = logits - logits.max(axis=1, keepdims=True)
log_probs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
print(-log_probs[np.arange(2), labels].mean(), np.eye(3)[labels], (logits.argmax(axis=1) == labels).mean())
# expect: 0.31853976964918573 [[1. 0. 0.]
# expect:  [0. 1. 0.]] 1.0
