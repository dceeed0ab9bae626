# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(torch.where(x > y, x, y))
# expect: tensor([[1.5000, 0.2000, 2.5000],
# expect:         [0.9000, 2.0000, 0.6000]])
print(x.clamp(y - 1, y))
# expect: tensor([[ 0.5000, -0.8000, -0.3000],
# expect:         [ 0.7000,  1.0000, -0.4000]])
