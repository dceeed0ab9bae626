# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0], [3.0, 0.5], [0.2, 0.1]])
y = torch.tensor([1, 0, 1])
w = torch.tensor([0.3, 0.7])
print(nn.CrossEntropyLoss(weight=w)(logits, y))  # expect: tensor(0.4494)
print(nn.CrossEntropyLoss(weight=w, reduction="sum")(logits, y))  # expect: tensor(0.7640)
print(nn.CrossEntropyLoss(weight=w, reduction="none")(logits, y))  # expect: tensor([0.2193, 0.0237, 0.5211])
print(nn.CrossEntropyLoss(ignore_index=0)(logits, y))  # expect: tensor(0.5288)
print(F.cross_entropy(logits, torch.tensor([[0.2, 0.8], [1.0, 0.0], [0.5, 0.5]])))  # expect: tensor(0.4288)
print(F.binary_cross_entropy(torch.sigmoid(logits[:, 0]), torch.tensor([0.0, 1.0, 1.0]), weight=torch.tensor([1.0, 2.0, 0.5])))  # expect: tensor(0.5698)
