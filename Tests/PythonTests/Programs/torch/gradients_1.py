# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = x.exp().sum()
print(result)  # expect: tensor(17.6228, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 1.3499,  0.3012, 12.1825],
# expect:         [ 2.0138,  1.1052,  0.6703]])
x.grad = None
result = (x * y).mean()
print(result)  # expect: tensor(0.0083, grad_fn=<MeanBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.2500,  0.0333, -0.0500],
# expect:         [ 0.1500,  0.3333,  0.1000]])
x.grad = None
result = (x / y).sum()
print(result)  # expect: tensor(-13.9722, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.6667,  5.0000, -3.3333],
# expect:         [ 1.1111,  0.5000,  1.6667]])
x.grad = None
result = x.pow(3).sum()
print(result)  # expect: tensor(14.2040, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.2700,  4.3200, 18.7500],
# expect:         [ 1.4700,  0.0300,  0.4800]])
x.grad = None
result = torch.softmax(x, 1)[0, 1]
print(result)  # expect: tensor(0.0218, grad_fn=<SelectBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.0021,  0.0213, -0.0192],
# expect:         [ 0.0000,  0.0000,  0.0000]])
