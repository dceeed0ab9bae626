# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
v = torch.tensor([1.0, -1.0])
print(a @ a, a @ v, v @ a, v @ v, torch.mm(a, a), torch.dot(v, v), torch.outer(v, v))
# expect: tensor([[ 7., 10.],
# expect:         [15., 22.]]) tensor([-1., -1.]) tensor([-2., -2.]) tensor(2.) tensor([[ 7., 10.],
# expect:         [15., 22.]]) tensor(2.) tensor([[ 1., -1.],
# expect:         [-1.,  1.]])
print(torch.bmm(a.unsqueeze(0), a.unsqueeze(0)), torch.einsum("ij,jk->ik", a, a), torch.einsum("ij->j", a), torch.einsum("i,i->", v, v), torch.einsum("bi,bj->bij", a, a).shape)
# expect: tensor([[[ 7., 10.],
# expect:          [15., 22.]]]) tensor([[ 7., 10.],
# expect:         [15., 22.]]) tensor([4., 6.]) tensor(2.) torch.Size([2, 2, 2])
print(torch.linalg.det(a), torch.linalg.inv(a), torch.linalg.norm(a), torch.linalg.solve(a, v), torch.linalg.slogdet(a), torch.linalg.cholesky(a @ a.T))
# expect: tensor(-2.) tensor([[-2.0000,  1.0000],
# expect:         [ 1.5000, -0.5000]]) tensor(5.4772) tensor([-3.0000,  2.0000]) torch.return_types.linalg_slogdet(
# expect: sign=tensor(-1.),
# expect: logabsdet=tensor(0.6931)) tensor([[2.2361, 0.0000],
# expect:         [4.9193, 0.8944]])
print(torch.matmul(torch.ones(2, 3, 4), torch.ones(4, 5)).shape, torch.trace(a), torch.diag(a), torch.tril(a), torch.triu(torch.ones(3, 3), diagonal=1))
# expect: torch.Size([2, 3, 5]) tensor(5.) tensor([1., 4.]) tensor([[1., 0.],
# expect:         [3., 4.]]) tensor([[0., 1., 1.],
# expect:         [0., 0., 1.],
# expect:         [0., 0., 0.]])
print(torch.allclose(a, a + 1e-9), torch.equal(a, a), torch.isclose(a, a), a.T.is_contiguous())
# expect: True True tensor([[True, True],
# expect:         [True, True]]) False
print(torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij"))
# expect: (tensor([[0, 0, 0],
# expect:         [1, 1, 1]]), tensor([[0, 1, 2],
# expect:         [0, 1, 2]]))
