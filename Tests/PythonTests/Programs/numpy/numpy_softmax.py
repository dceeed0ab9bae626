import numpy as np
def softmax(z, T=1.0):
    z = np.asarray(z) / T
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
print(softmax([2.0, 1.0, 0.1]), softmax([2.0, 1.0, 0.1], T=2).round(4), softmax([[1, 2], [3, 3]]).sum(axis=1))  # expect: [0.65900114 0.24243297 0.09856589] [0.5017 0.3043 0.194 ] [1. 1.]
def entropy(p): return -np.sum(p * np.log2(p + 1e-12))
print(f'{entropy(softmax([1.0, 2.0])):.6f}', entropy(np.array([0.5, 0.5])))  # expect: 0.839942 0.9999999999971146
