# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([2.0, 1.0, 0.1])
for T in [0.5, 1.0, 2.0, 10.0]:
    p = torch.softmax(logits / T, dim=0)
    h = -(p * p.log2()).sum()
    print(f"T={T:>4}: {[round(x, 4) for x in p.tolist()]}  H={h:.4f} bits")
# expect: T= 0.5: [0.8638, 0.1169, 0.0193]  H=0.6545 bits
# expect: T= 1.0: [0.659, 0.2424, 0.0986]  H=1.2216 bits
# expect: T= 2.0: [0.5017, 0.3043, 0.194]  H=1.4806 bits
# expect: T=10.0: [0.3661, 0.3312, 0.3027]  H=1.5806 bits
print(torch.softmax(logits, 0).sum())  # expect: tensor(1.0000)
print(torch.argmax(logits).item(), logits.max())  # expect: 0 tensor(2.)
