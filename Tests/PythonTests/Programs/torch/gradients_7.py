# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = F.layer_norm(x, (3,)).pow(3).sum()
print(result)  # expect: tensor(1.0125, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-1.8590,  1.1054,  0.7537],
# expect:         [ 2.9906, -6.5793,  3.5887]])
x.grad = None
result = F.normalize(x, dim=1).sum()
print(result)  # expect: tensor(1.0660, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.3364, 0.4470, 0.1742],
# expect:         [0.7087, 1.1563, 1.5293]])
x.grad = None
result = F.cosine_similarity(x, y).sum()
print(result)  # expect: tensor(0.1939, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.3534,  0.0271, -0.0294],
# expect:         [ 0.1485,  1.0343,  0.5184]])
x.grad = None
result = F.softplus(x).sum()
print(result)  # expect: tensor(6.0571, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.5744, 0.2315, 0.9241],
# expect:         [0.6682, 0.5250, 0.4013]])
x.grad = None
result = torch.einsum('ij,kj->ik', x, y).sum()
print(result)  # expect: tensor(0.6100, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[2.4000, 2.2000, 0.3000],
# expect:         [2.4000, 2.2000, 0.3000]])
