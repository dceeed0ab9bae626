# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = (x @ y.T).trace()
print(result)  # expect: tensor(0.0500, grad_fn=<TraceBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 1.5000,  0.2000, -0.3000],
# expect:         [ 0.9000,  2.0000,  0.6000]])
x.grad = None
result = x.max()
print(result)  # expect: tensor(2.5000, grad_fn=<MaxBackward1>)
result.backward()
print(x.grad)
# expect: tensor([[0., 0., 1.],
# expect:         [0., 0., 0.]])
x.grad = None
result = x.max(dim=1).values.sum()
print(result)  # expect: tensor(3.2000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0., 0., 1.],
# expect:         [1., 0., 0.]])
x.grad = None
result = x.abs().sum()
print(result)  # expect: tensor(5.2000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 1., -1.,  1.],
# expect:         [ 1.,  1., -1.]])
x.grad = None
result = F.gelu(x).sum()
print(result)  # expect: tensor(2.9785, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.7323, -0.1180,  1.0376],
# expect:         [ 0.9766,  0.5795,  0.1973]])
