# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = x.t().reshape(-1)[::2].sum()
print(result)  # expect: tensor(1.6000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[1., 1., 1.],
# expect:         [0., 0., 0.]])
x.grad = None
result = (-x).exp().log1p().sum()
print(result)  # expect: tensor(4.0571, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.4256, -0.7685, -0.0759],
# expect:         [-0.3318, -0.4750, -0.5987]])
x.grad = None
result = x.flatten().sort().values[:3].sum()
print(result)  # expect: tensor(-1.5000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0., 1., 0.],
# expect:         [0., 1., 1.]])
x.grad = None
result = torch.maximum(x, y).sum()
print(result)  # expect: tensor(7.7000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0., 0., 1.],
# expect:         [0., 0., 0.]])
x.grad = None
result = F.elu(x).mean()
print(result)  # expect: tensor(0.4286, grad_fn=<MeanBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.1667, 0.0502, 0.1667],
# expect:         [0.1667, 0.1667, 0.1117]])
