# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.exp())
# expect: tensor([[ 1.3499,  0.3012, 12.1825],
# expect:         [ 2.0138,  1.1052,  0.6703]])
print(y.abs().log())
# expect: tensor([[ 0.4055, -1.6094, -1.2040],
# expect:         [-0.1054,  0.6931, -0.5108]])
print(torch.sqrt(y.abs()))
# expect: tensor([[1.2247, 0.4472, 0.5477],
# expect:         [0.9487, 1.4142, 0.7746]])
print(torch.sin(x))
# expect: tensor([[ 0.2955, -0.9320,  0.5985],
# expect:         [ 0.6442,  0.0998, -0.3894]])
print(torch.cos(x))
# expect: tensor([[ 0.9553,  0.3624, -0.8011],
# expect:         [ 0.7648,  0.9950,  0.9211]])
print(torch.tanh(x))
# expect: tensor([[ 0.2913, -0.8337,  0.9866],
# expect:         [ 0.6044,  0.0997, -0.3799]])
