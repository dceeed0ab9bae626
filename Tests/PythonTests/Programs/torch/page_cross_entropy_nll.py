# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.5, 0.3]])
target = torch.tensor([0, 1])
print(F.cross_entropy(logits, target))  # expect: tensor(0.3185)
print(F.nll_loss(F.log_softmax(logits, dim=1), target))  # expect: tensor(0.3185)
print(-F.log_softmax(logits, dim=1)[torch.arange(2), target])  # expect: tensor([0.4170, 0.2200])
print(F.log_softmax(logits, dim=1).gather(1, target.unsqueeze(1)).squeeze(1))  # expect: tensor([-0.4170, -0.2200])
print(F.cross_entropy(logits, target, reduction="none").tolist() == F.cross_entropy(logits, target, reduction="none").tolist())  # expect: True
print(torch.exp(F.cross_entropy(logits, target)))  # expect: tensor(1.3751)
