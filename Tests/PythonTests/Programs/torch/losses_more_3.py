# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(F.cosine_embedding_loss(x, y, torch.tensor([1.0, -1.0])))  # expect: tensor(0.7224)
print(F.layer_norm(x, (3,)))
# expect: tensor([[-0.1536, -1.1407,  1.2943],
# expect:         [ 1.2601, -0.0741, -1.1860]])
print(F.normalize(x, p=1, dim=1))
# expect: tensor([[ 0.0750, -0.3000,  0.6250],
# expect:         [ 0.5833,  0.0833, -0.3333]])
print(F.cross_entropy(x.unsqueeze(0), torch.tensor([[1, 0, 1]])))  # expect: tensor(1.6692)
