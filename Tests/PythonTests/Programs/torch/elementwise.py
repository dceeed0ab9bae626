# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([0.5, 1.0, 2.0])
print(torch.log2(x), x.exp(), torch.sqrt(x), torch.rsqrt(x), x.pow(3), x ** 0.5, 2 ** x, 1 / x, x.reciprocal())  # expect: tensor([-1.,  0.,  1.]) tensor([1.6487, 2.7183, 7.3891]) tensor([0.7071, 1.0000, 1.4142]) tensor([1.4142, 1.0000, 0.7071]) tensor([0.1250, 1.0000, 8.0000]) tensor([0.7071, 1.0000, 1.4142]) tensor([1.4142, 2.0000, 4.0000]) tensor([2.0000, 1.0000, 0.5000]) tensor([2.0000, 1.0000, 0.5000])
print(torch.tanh(x), torch.sigmoid(x), torch.erf(x), torch.digamma(x), torch.lgamma(x), torch.log1p(x), torch.expm1(x))  # expect: tensor([0.4621, 0.7616, 0.9640]) tensor([0.6225, 0.7311, 0.8808]) tensor([0.5205, 0.8427, 0.9953]) tensor([-1.9635, -0.5772,  0.4228]) tensor([0.5724, 0.0000, 0.0000]) tensor([0.4055, 0.6931, 1.0986]) tensor([0.6487, 1.7183, 6.3891])
print(x.clamp(min=0.7), x.clamp(0.6, 1.5), torch.round(x), torch.floor(x), x.sign(), (-x).abs(), x // 2, x % 0.75, -7 // torch.tensor(2), torch.tensor(-7) % 3)  # expect: tensor([0.7000, 1.0000, 2.0000]) tensor([0.6000, 1.0000, 1.5000]) tensor([0., 1., 2.]) tensor([0., 1., 2.]) tensor([1., 1., 1.]) tensor([0.5000, 1.0000, 2.0000]) tensor([0., 0., 1.]) tensor([0.5000, 0.2500, 0.5000]) tensor(-4) tensor(2)
print(torch.maximum(x, torch.tensor(1.0)), torch.minimum(x, 1 - x), torch.isnan(x), torch.logaddexp(x, x), torch.xlogy(torch.zeros(3), x), torch.special.entr(x))  # expect: tensor([1., 1., 2.]) tensor([ 0.5000,  0.0000, -1.0000]) tensor([False, False, False]) tensor([1.1931, 1.6931, 2.6931]) tensor([0., 0., 0.]) tensor([ 0.3466, -0.0000, -1.3863])
print(x.add(1), x.mul(2).sub(1).div(3), torch.add(x, x, alpha=2), x.add_(1), x.mul_(2), x)  # expect: tensor([1.5000, 2.0000, 3.0000]) tensor([0.0000, 0.3333, 1.0000]) tensor([1.5000, 3.0000, 6.0000]) tensor([3., 4., 6.]) tensor([3., 4., 6.]) tensor([3., 4., 6.])
print((x > 2) & (x < 5), ~(x > 2), x == 3, x != 3, torch.tensor([1, 2]) | 4, torch.tensor(5) ^ 1)  # expect: tensor([ True,  True, False]) tensor([False, False, False]) tensor([ True, False, False]) tensor([False,  True,  True]) tensor([5, 6]) tensor(4)
print(torch.cat([x, x]), torch.stack([x, x], dim=1), torch.chunk(torch.arange(5), 2), torch.split(torch.arange(5), 2), x.repeat(2), x.expand(2, 3), torch.flip(x, [0]))
# expect: tensor([3., 4., 6., 3., 4., 6.]) tensor([[3., 3.],
# expect:         [4., 4.],
# expect:         [6., 6.]]) (tensor([0, 1, 2]), tensor([3, 4])) (tensor([0, 1]), tensor([2, 3]), tensor([4])) tensor([3., 4., 6., 3., 4., 6.]) tensor([[3., 4., 6.],
# expect:         [3., 4., 6.]]) tensor([6., 4., 3.])
print(abs(torch.tensor(-2)), round(torch.tensor(2.567).item(), 2), float(torch.tensor(1.5)), int(torch.tensor(3)), f"{torch.tensor(0.12345):.3f}", math.log(torch.tensor(2.0)))  # expect: tensor(2) 2.57 1.5 3 0.123 0.6931471805599453
