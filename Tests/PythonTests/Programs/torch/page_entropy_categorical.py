# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.distributions import Categorical
for p in ([0.5, 0.5], [0.9, 0.1], [1.0, 0.0], [0.25] * 4):
    d = Categorical(probs=torch.tensor(p))
    print(p, f"{d.entropy().item():.4f}", f"{(d.entropy() / math.log(2)).item():.4f}")
# expect: [0.5, 0.5] 0.6931 1.0000
# expect: [0.9, 0.1] 0.3251 0.4690
# expect: [1.0, 0.0] 0.0000 0.0000
# expect: [0.25, 0.25, 0.25, 0.25] 1.3863 2.0000
d = Categorical(logits=torch.tensor([0.0, 1.0, 2.0]))
print(d.probs, d.logits)  # expect: tensor([0.0900, 0.2447, 0.6652]) tensor([-2.4076, -1.4076, -0.4076])
print(d.log_prob(torch.tensor([0, 2])))  # expect: tensor([-2.4076, -0.4076])
