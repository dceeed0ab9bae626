# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x + y)
# expect: tensor([[ 1.8000, -1.0000,  2.2000],
# expect:         [ 1.6000,  2.1000,  0.2000]])
print(x - y)
# expect: tensor([[-1.2000, -1.4000,  2.8000],
# expect:         [-0.2000, -1.9000, -1.0000]])
print(x * y)
# expect: tensor([[ 0.4500, -0.2400, -0.7500],
# expect:         [ 0.6300,  0.2000, -0.2400]])
print(x / y)
# expect: tensor([[ 0.2000, -6.0000, -8.3333],
# expect:         [ 0.7778,  0.0500, -0.6667]])
print(x ** 2)
# expect: tensor([[0.0900, 1.4400, 6.2500],
# expect:         [0.4900, 0.0100, 0.1600]])
print(2 - x)
# expect: tensor([[ 1.7000,  3.2000, -0.5000],
# expect:         [ 1.3000,  1.9000,  2.4000]])
