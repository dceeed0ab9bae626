# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = (x ** 2 + 3 * x).sum()
print(y)  # expect: tensor(32., grad_fn=<SumBackward0>)
y.backward()
print(x.grad)  # expect: tensor([5., 7., 9.])
x.grad.zero_()
z = torch.log(x).mean() * torch.exp(x[0])
z.backward()
print(x.grad, z, x.is_leaf, z.is_leaf, z.requires_grad)  # expect: tensor([2.5296, 0.4530, 0.3020]) tensor(1.6235, grad_fn=<MulBackward0>) True False True
w = torch.tensor([[1.0, -1.0], [0.5, 2.0]], requires_grad=True)
loss = torch.sigmoid(w @ torch.tensor([1.0, 2.0])).sum() + torch.relu(w).sum() + (w - 1).abs().mean()
loss.backward()
print(w.grad)
# expect: tensor([[1.1966, 0.1432],
# expect:         [0.7609, 1.2717]])
a = torch.tensor(2.0, requires_grad=True)
b = a ** 3
g, = torch.autograd.grad(b, a, create_graph=True)
print(g, torch.autograd.grad(g, a))  # expect: tensor(12., grad_fn=<MulBackward0>) (tensor(12.),)
p = torch.tensor([0.2, 0.3, 0.5], requires_grad=True)
q = torch.tensor([0.3, 0.3, 0.4])
kl = (p * (p.log() - q.log())).sum()
kl.backward()
print(kl, p.grad)  # expect: tensor(0.0305, grad_fn=<SumBackward0>) tensor([0.5945, 1.0000, 1.2231])
with torch.no_grad():
    print((a * 2).requires_grad)  # expect: False
print(a.detach(), b.grad_fn is not None)  # expect: tensor(2.) True
