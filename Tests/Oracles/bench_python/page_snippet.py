import numpy as np

def entropy(p):
    """H(P) - entropy of distribution P"""
    p = np.array(p) + 1e-10
    return -np.sum(p * np.log(p))

def cross_entropy(p, q):
    """H(P, Q) - cross entropy"""
    p = np.array(p) + 1e-10
    q = np.array(q) + 1e-10
    return -np.sum(p * np.log(q))

def kl_divergence(p, q):
    """D_KL(P || Q)"""
    p = np.array(p) + 1e-10
    q = np.array(q) + 1e-10
    return np.sum(p * np.log(p / q))

# The true distribution is one-hot, the other the prediction of a model.
P = [0, 0, 1, 0]
Q = [0.1, 0.2, 0.6, 0.1]

print(f"Entropy H(P):        {entropy(P):.4f}")
print(f"Cross-Entropy H(P,Q): {cross_entropy(P, Q):.4f}")
print(f"KL Divergence:        {kl_divergence(P, Q):.4f}")
print(f"H(P) + KL:            {entropy(P) + kl_divergence(P, Q):.4f}")
