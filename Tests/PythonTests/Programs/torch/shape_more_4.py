# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.swapaxes(0, 1))
# expect: tensor([[ 0.3000,  0.7000],
# expect:         [-1.2000,  0.1000],
# expect:         [ 2.5000, -0.4000]])
print(x.unflatten(1, (3, 1)).shape)  # expect: torch.Size([2, 3, 1])
print(F.pad(x, (1, 1)))
# expect: tensor([[ 0.0000,  0.3000, -1.2000,  2.5000,  0.0000],
# expect:         [ 0.0000,  0.7000,  0.1000, -0.4000,  0.0000]])
print(torch.diff(x))
# expect: tensor([[-1.5000,  3.7000],
# expect:         [-0.6000, -0.5000]])
