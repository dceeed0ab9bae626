# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([[4.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
for eps in [0.0, 0.1, 0.3]:
    print(eps, nn.CrossEntropyLoss(label_smoothing=eps)(logits, target))
# expect: 0.0 tensor(1.1179)
# expect: 0.1 tensor(1.2179)
# expect: 0.3 tensor(1.4179)
n = logits.size(-1)
logp = F.log_softmax(logits, dim=-1)
nll = -logp.gather(-1, target.unsqueeze(-1)).squeeze(-1)
smooth = -logp.mean(dim=-1)
print((0.9 * nll + 0.1 * smooth).mean())  # expect: tensor(1.2179)
one_hot = F.one_hot(target, n).float() * 0.9 + 0.1 / n
print(one_hot)
# expect: tensor([[0.9333, 0.0333, 0.0333],
# expect:         [0.0333, 0.0333, 0.9333]])
print(-(one_hot * logp).sum(1).mean())  # expect: tensor(1.2179)
