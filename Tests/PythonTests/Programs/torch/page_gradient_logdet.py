# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

S = torch.tensor([[2.0, 0.5], [0.5, 1.0]], requires_grad=True)
torch.logdet(S).backward()
print(S.grad)
# expect: tensor([[ 0.5714, -0.2857],
# expect:         [-0.2857,  1.1429]])
S.grad = None
torch.linalg.inv(S).sum().backward()
print(S.grad)
# expect: tensor([[-0.0816, -0.2449],
# expect:         [-0.2449, -0.7347]])
S.grad = None
torch.det(S).backward()
print(S.grad)
# expect: tensor([[ 1.0000, -0.5000],
# expect:         [-0.5000,  2.0000]])
b = torch.tensor([1.0, 2.0], requires_grad=True)
S.grad = None
torch.linalg.solve(S, b).sum().backward()
print(S.grad, b.grad)
# expect: tensor([[-0.0000, -0.5714],
# expect:         [-0.0000, -1.7143]]) tensor([0.2857, 0.8571])
x = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)
x.cumprod(0).sum().backward()
print(x.grad)  # expect: tensor([11.,  5.,  2.])
