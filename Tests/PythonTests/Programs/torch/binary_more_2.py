# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(1 / y)
# expect: tensor([[ 0.6667,  5.0000, -3.3333],
# expect:         [ 1.1111,  0.5000,  1.6667]])
print(x // y)
# expect: tensor([[ 0., -7., -9.],
# expect:         [ 0.,  0., -1.]])
print(x % y)
# expect: tensor([[ 0.3000,  0.2000, -0.2000],
# expect:         [ 0.7000,  0.1000,  0.2000]])
print(torch.maximum(x, y))
# expect: tensor([[1.5000, 0.2000, 2.5000],
# expect:         [0.9000, 2.0000, 0.6000]])
print(torch.atan2(x, y))
# expect: tensor([[ 0.1974, -1.4056,  1.6902],
# expect:         [ 0.6610,  0.0500, -0.5880]])
print(torch.hypot(x, y))
# expect: tensor([[1.5297, 1.2166, 2.5179],
# expect:         [1.1402, 2.0025, 0.7211]])
