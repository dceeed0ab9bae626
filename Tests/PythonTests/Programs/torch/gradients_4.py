# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = F.silu(x).sum()
print(result)  # expect: tensor(2.5646, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.6478, 0.0180, 1.0994],
# expect:         [0.8234, 0.5499, 0.3052]])
x.grad = None
result = torch.sigmoid(x).prod()
print(result)  # expect: tensor(0.0173, grad_fn=<ProdBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.0074, 0.0133, 0.0013],
# expect:         [0.0057, 0.0082, 0.0104]])
x.grad = None
result = torch.tanh(x).sum()
print(result)  # expect: tensor(0.7684, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.9151, 0.3050, 0.0266],
# expect:         [0.6347, 0.9901, 0.8556]])
x.grad = None
result = x.clamp(-0.5, 0.5).sum()
print(result)  # expect: tensor(0.5000, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[1., 0., 0.],
# expect:         [0., 1., 1.]])
x.grad = None
result = x[:, 1].sum() + x[0].prod()
print(result)  # expect: tensor(-2., grad_fn=<AddBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-3.0000,  1.7500, -0.3600],
# expect:         [ 0.0000,  1.0000,  0.0000]])
