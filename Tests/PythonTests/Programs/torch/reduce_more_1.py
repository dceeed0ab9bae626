# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.sum((0, 1)))  # expect: tensor(2.)
print(x.amin(0))  # expect: tensor([ 0.3000, -1.2000, -0.4000])
print(x.argmin(1))  # expect: tensor([1, 2])
print(x.std(1))  # expect: tensor([1.8610, 0.5508])
print(x.var())  # expect: tensor(1.5547)
print(x.prod(1))  # expect: tensor([-0.9000, -0.0280])
