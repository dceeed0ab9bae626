# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.chunk(2, dim=1))
# expect: (tensor([[ 0.3000, -1.2000],
# expect:         [ 0.7000,  0.1000]]), tensor([[ 2.5000],
# expect:         [-0.4000]]))
print(x.split([1, 2], dim=1))
# expect: (tensor([[0.3000],
# expect:         [0.7000]]), tensor([[-1.2000,  2.5000],
# expect:         [ 0.1000, -0.4000]]))
print(x.diag())  # expect: tensor([0.3000, 0.1000])
print(x.repeat_interleave(2, dim=1))
# expect: tensor([[ 0.3000,  0.3000, -1.2000, -1.2000,  2.5000,  2.5000],
# expect:         [ 0.7000,  0.7000,  0.1000,  0.1000, -0.4000, -0.4000]])
print(x.narrow(1, 0, 2))
# expect: tensor([[ 0.3000, -1.2000],
# expect:         [ 0.7000,  0.1000]])
print(torch.movedim(x, 0, 1).shape)  # expect: torch.Size([3, 2])
