import numpy as np
def kl_divergence(p, q, eps=1e-10):
    p = np.asarray(p, dtype=float) + eps
    q = np.asarray(q, dtype=float) + eps
    p, q = p / p.sum(), q / q.sum()
    return np.sum(p * np.log(p / q))
p, q = [0.4, 0.3, 0.3], [0.35, 0.35, 0.3]
print(f'KL(P || Q) = {kl_divergence(p, q):.4f}', kl_divergence(q, p), kl_divergence(p, p))  # expect: KL(P || Q) = 0.0072 0.007216750516687694 0.0
m = 0.5 * (np.array(p) + np.array(q))
print(0.5 * kl_divergence(p, m) + 0.5 * kl_divergence(q, m))  # expect: 0.001796440692110244
joint = np.array([[0.1, 0.2], [0.3, 0.4]])
px, py = joint.sum(axis=1), joint.sum(axis=0)
print(np.sum(joint * np.log2(joint / np.outer(px, py))), np.sum(joint[joint > 0] * np.log(joint[joint > 0])))  # expect: 0.005802149014345649 -1.2798542258336676
