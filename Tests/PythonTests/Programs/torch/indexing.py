# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.arange(12).reshape(3, 4)
print(x[0], x[1, 2], x[:, 1], x[..., -1], x[1:, ::2], x[x > 6], x[[0, 2]], x[torch.tensor([0, 1]), torch.tensor([1, 2])])
# expect: tensor([0, 1, 2, 3]) tensor(6) tensor([1, 5, 9]) tensor([ 3,  7, 11]) tensor([[ 4,  6],
# expect:         [ 8, 10]]) tensor([ 7,  8,  9, 10, 11]) tensor([[ 0,  1,  2,  3],
# expect:         [ 8,  9, 10, 11]]) tensor([1, 6])
y = torch.zeros(3, 3)
y[0] = 1
y[:, 2] = torch.tensor([7.0, 8.0, 9.0])
y[y == 0] = -1
y[1, 1] += 5
print(y)
# expect: tensor([[ 1.,  1.,  7.],
# expect:         [-1.,  4.,  8.],
# expect:         [-1., -1.,  9.]])
print(x[None].shape, x[:, None].shape, x.T, x.t().shape, x.view(-1)[:3], x.view(2, 6))
# expect: torch.Size([1, 3, 4]) torch.Size([3, 1, 4]) tensor([[ 0,  4,  8],
# expect:         [ 1,  5,  9],
# expect:         [ 2,  6, 10],
# expect:         [ 3,  7, 11]]) torch.Size([4, 3]) tensor([0, 1, 2]) tensor([[ 0,  1,  2,  3,  4,  5],
# expect:         [ 6,  7,  8,  9, 10, 11]])
z = x.view(4, 3)
z[0, 0] = 100
print(x[0, 0].item(), len(x), [row.sum().item() for row in x])  # expect: 100 3 [106, 22, 38]
print(x.gather(1, torch.tensor([[0], [1], [2]])), x.index_select(0, torch.tensor([2, 0])), torch.where(x > 5, x, 0))
# expect: tensor([[100],
# expect:         [  5],
# expect:         [ 10]]) tensor([[  8,   9,  10,  11],
# expect:         [100,   1,   2,   3]]) tensor([[100,   0,   0,   0],
# expect:         [  0,   0,   6,   7],
# expect:         [  8,   9,  10,  11]])
print(x.masked_fill(x > 5, 0), x.unsqueeze(0).shape, x.flatten().shape, x.permute(1, 0).shape, x.tolist())
# expect: tensor([[0, 1, 2, 3],
# expect:         [4, 5, 0, 0],
# expect:         [0, 0, 0, 0]]) torch.Size([1, 3, 4]) torch.Size([12]) torch.Size([4, 3]) [[100, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
