# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = x.gather(1, torch.tensor([[0], [2]])).sum()
print(result)  # expect: tensor(-0.1000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[1., 0., 0.],
# expect:         [0., 0., 1.]])
x.grad = None
result = torch.cat([x, y]).pow(2).sum()
print(result)  # expect: tensor(15.9900, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.6000, -2.4000,  5.0000],
# expect:         [ 1.4000,  0.2000, -0.8000]])
x.grad = None
result = torch.stack([x, y]).mean()
print(result)  # expect: tensor(0.5750, grad_fn=<MeanBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.0833, 0.0833, 0.0833],
# expect:         [0.0833, 0.0833, 0.0833]])
x.grad = None
result = x.cumsum(1).pow(2).sum()
print(result)  # expect: tensor(4.7500, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[2.0000, 1.4000, 3.2000],
# expect:         [3.8000, 2.4000, 0.8000]])
x.grad = None
result = torch.where(x > 0, x, 0.1 * x).sum()
print(result)  # expect: tensor(3.4400, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[1.0000, 0.1000, 1.0000],
# expect:         [1.0000, 1.0000, 0.1000]])
