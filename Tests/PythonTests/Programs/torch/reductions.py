# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(x.sum(), x.sum(dim=0), x.sum(1, keepdim=True), x.mean(), x.mean(dim=1), x.prod())
# expect: tensor(21.) tensor([5., 7., 9.]) tensor([[ 6.],
# expect:         [15.]]) tensor(3.5000) tensor([2., 5.]) tensor(720.)
print(x.std(), x.var(dim=1), x.std(unbiased=False), x.var(dim=0, correction=0))  # expect: tensor(1.8708) tensor([1., 1.]) tensor(1.7078) tensor([2.2500, 2.2500, 2.2500])
print(x.max(), x.min(dim=1), x.argmax(), x.argmax(dim=1), x.max(dim=0).values)
# expect: tensor(6.) torch.return_types.min(
# expect: values=tensor([1., 4.]),
# expect: indices=tensor([0, 0])) tensor(5) tensor([2, 2]) tensor([4., 5., 6.])
print(torch.logsumexp(x, dim=1), x.norm(), x.norm(p=1), torch.cumsum(x, dim=1), x.amax(dim=1))
# expect: tensor([3.4076, 6.4076]) tensor(9.5394) tensor(21.) tensor([[ 1.,  3.,  6.],
# expect:         [ 4.,  9., 15.]]) tensor([3., 6.])
print(torch.median(x), torch.mode(torch.tensor([1, 2, 2, 3])), torch.sort(torch.tensor([3.0, 1.0, 2.0]), descending=True))
# expect: tensor(3.) torch.return_types.mode(
# expect: values=tensor(2),
# expect: indices=tensor(2)) torch.return_types.sort(
# expect: values=tensor([3., 2., 1.]),
# expect: indices=tensor([0, 2, 1]))
print(torch.topk(torch.tensor([1.0, 5.0, 3.0]), 2), torch.unique(torch.tensor([3, 1, 3, 2]), return_counts=True))
# expect: torch.return_types.topk(
# expect: values=tensor([5., 3.]),
# expect: indices=tensor([1, 2])) (tensor([1, 2, 3]), tensor([1, 1, 2]))
print(torch.bincount(torch.tensor([0, 1, 1, 3])), torch.any(x > 5), torch.all(x > 0), (x > 2).sum())  # expect: tensor([1, 2, 0, 1]) tensor(True) tensor(True) tensor(4)
values, indices = torch.max(x, dim=1)
print(values, indices, torch.quantile(x, 0.5))  # expect: tensor([3., 6.]) tensor([2, 2]) tensor(3.5000)
