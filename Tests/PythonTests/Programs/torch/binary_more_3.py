# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(torch.lerp(x, y, 0.5))
# expect: tensor([[ 0.9000, -0.5000,  1.1000],
# expect:         [ 0.8000,  1.0500,  0.1000]])
print(torch.addcmul(x, x, y, value=0.5))
# expect: tensor([[ 0.5250, -1.3200,  2.1250],
# expect:         [ 1.0150,  0.2000, -0.5200]])
print(torch.logaddexp(x, y))
# expect: tensor([[1.7633, 0.4204, 2.5590],
# expect:         [1.4981, 2.1394, 0.9133]])
print(x.eq(y))
# expect: tensor([[False, False, False],
# expect:         [False, False, False]])
print(x.lt(y))
# expect: tensor([[ True,  True, False],
# expect:         [ True,  True,  True]])
print(x.dist(y))  # expect: tensor(3.9862)
