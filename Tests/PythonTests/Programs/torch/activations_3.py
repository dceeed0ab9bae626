# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(F.softmin(x, dim=1))
# expect: tensor([[0.1788, 0.8014, 0.0198],
# expect:         [0.1716, 0.3127, 0.5156]])
print(nn.ReLU()(x))
# expect: tensor([[0.3000, 0.0000, 2.5000],
# expect:         [0.7000, 0.1000, 0.0000]])
print(nn.Tanh()(x))
# expect: tensor([[ 0.2913, -0.8337,  0.9866],
# expect:         [ 0.6044,  0.0997, -0.3799]])
print(nn.ELU()(x))
# expect: tensor([[ 0.3000, -0.6988,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.3297]])
print(nn.LeakyReLU()(x))
# expect: tensor([[ 0.3000, -0.0120,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.0040]])
