# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.expand(2, 2, 3).shape)  # expect: torch.Size([2, 2, 3])
print(torch.vstack([x, y]))
# expect: tensor([[ 0.3000, -1.2000,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.4000],
# expect:         [ 1.5000,  0.2000, -0.3000],
# expect:         [ 0.9000,  2.0000,  0.6000]])
print(torch.hstack([x, y]))
# expect: tensor([[ 0.3000, -1.2000,  2.5000,  1.5000,  0.2000, -0.3000],
# expect:         [ 0.7000,  0.1000, -0.4000,  0.9000,  2.0000,  0.6000]])
print(x.flip(1))
# expect: tensor([[ 2.5000, -1.2000,  0.3000],
# expect:         [-0.4000,  0.1000,  0.7000]])
print(x.roll(1, 1))
# expect: tensor([[ 2.5000,  0.3000, -1.2000],
# expect:         [-0.4000,  0.7000,  0.1000]])
print(x.unbind(0))  # expect: (tensor([ 0.3000, -1.2000,  2.5000]), tensor([ 0.7000,  0.1000, -0.4000]))
