# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def info_nce(a, b, temperature=0.1):
    a = F.normalize(a, dim=1)
    b = F.normalize(b, dim=1)
    logits = a @ b.t() / temperature
    labels = torch.arange(a.shape[0])
    return F.cross_entropy(logits, labels), logits
a = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
b = torch.tensor([[0.9, 0.1], [0.2, 0.8], [0.7, 0.9]])
for t in (0.07, 0.1, 0.5, 1.0):
    loss, logits = info_nce(a, b, t)
    print(f"tau={t}: loss={loss.item():.4f}, bound={math.log(3) - loss.item():.4f}")
# expect: tau=0.07: loss=0.0850, bound=1.0136
# expect: tau=0.1: loss=0.1657, bound=0.9329
# expect: tau=0.5: loss=0.6791, bound=0.4195
# expect: tau=1.0: loss=0.8565, bound=0.2421
print(logits)
# expect: tensor([[0.9939, 0.2425, 0.6139],
# expect:         [0.1104, 0.9701, 0.7894],
# expect:         [0.7809, 0.8575, 0.9923]])
