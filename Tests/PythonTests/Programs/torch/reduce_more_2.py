# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.norm(dim=1))  # expect: tensor([2.7893, 0.8124])
print(x.cumsum(0))
# expect: tensor([[ 0.3000, -1.2000,  2.5000],
# expect:         [ 1.0000, -1.1000,  2.1000]])
print(x.cumprod(1))
# expect: tensor([[ 0.3000, -0.3600, -0.9000],
# expect:         [ 0.7000,  0.0700, -0.0280]])
print(torch.logsumexp(x, 0))  # expect: tensor([1.2130, 0.3410, 2.5536])
print(torch.count_nonzero(x > 0))  # expect: tensor(4)
print(x.median(dim=1))
# expect: torch.return_types.median(
# expect: values=tensor([0.3000, 0.1000]),
# expect: indices=tensor([0, 1]))
