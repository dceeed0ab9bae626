# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(F.cross_entropy(x, torch.tensor([2, 0]), reduction='sum', label_smoothing=0.2))  # expect: tensor(1.2659)
print(F.binary_cross_entropy_with_logits(x, (y > 0.5).float(), reduction='none'))
# expect: tensor([[0.5544, 0.2633, 2.5789],
# expect:         [0.4032, 0.6444, 0.9130]])
print(F.cosine_similarity(x, y))  # expect: tensor([-0.1255,  0.3194])
print(F.pairwise_distance(x, y))  # expect: tensor([3.3526, 2.1564])
print(F.hinge_embedding_loss(x, torch.sign(y)))  # expect: tensor(-0.0833)
print(F.poisson_nll_loss(x, y.abs()))  # expect: tensor(2.6788)
