# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

anchor = torch.tensor([[1.0, 0.0]])
positive = torch.tensor([[0.9, 0.1]])
negative = torch.tensor([[0.0, 1.0]])
print(F.pairwise_distance(anchor, positive), F.pairwise_distance(anchor, negative))  # expect: tensor([0.1414]) tensor([1.4142])
print(F.triplet_margin_loss(anchor, positive, negative, margin=1.0))  # expect: tensor(0.)
print(F.cosine_similarity(anchor, positive), F.cosine_similarity(anchor, negative))  # expect: tensor([0.9939]) tensor([0.])
d = F.pairwise_distance(anchor, positive)
print(0 * d ** 2 + 1 * torch.clamp(1 - d, min=0) ** 2)  # expect: tensor([0.7372])
