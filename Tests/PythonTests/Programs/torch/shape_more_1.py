# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.reshape(3, 2))
# expect: tensor([[ 0.3000, -1.2000],
# expect:         [ 2.5000,  0.7000],
# expect:         [ 0.1000, -0.4000]])
print(x.t())
# expect: tensor([[ 0.3000,  0.7000],
# expect:         [-1.2000,  0.1000],
# expect:         [ 2.5000, -0.4000]])
print(x.repeat(2, 1))
# expect: tensor([[ 0.3000, -1.2000,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.4000],
# expect:         [ 0.3000, -1.2000,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.4000]])
print(x.tile((2,)))
# expect: tensor([[ 0.3000, -1.2000,  2.5000,  0.3000, -1.2000,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.4000,  0.7000,  0.1000, -0.4000]])
print(x.unsqueeze(1).shape)  # expect: torch.Size([2, 1, 3])
print(x[None, ...].squeeze().shape)  # expect: torch.Size([2, 3])
