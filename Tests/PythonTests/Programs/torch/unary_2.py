# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(torch.atan(x))
# expect: tensor([[ 0.2915, -0.8761,  1.1903],
# expect:         [ 0.6107,  0.0997, -0.3805]])
print(x.square())
# expect: tensor([[0.0900, 1.4400, 6.2500],
# expect:         [0.4900, 0.0100, 0.1600]])
print(x.neg())
# expect: tensor([[-0.3000,  1.2000, -2.5000],
# expect:         [-0.7000, -0.1000,  0.4000]])
print(x.sign())
# expect: tensor([[ 1., -1.,  1.],
# expect:         [ 1.,  1., -1.]])
print(x.floor())
# expect: tensor([[ 0., -2.,  2.],
# expect:         [ 0.,  0., -1.]])
print(x.ceil())
# expect: tensor([[ 1., -1.,  3.],
# expect:         [ 1.,  1., -0.]])
