# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = torch.log_softmax(x, 1)[1, 2]
print(result)  # expect: tensor(-1.7322, grad_fn=<SelectBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.0000,  0.0000,  0.0000],
# expect:         [-0.5314, -0.2917,  0.8231]])
x.grad = None
result = torch.logsumexp(x, 1).sum()
print(result)  # expect: tensor(3.9593, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[0.0976, 0.0218, 0.8806],
# expect:         [0.5314, 0.2917, 0.1769]])
x.grad = None
result = x.std()
print(result)  # expect: tensor(1.2469, grad_fn=<StdBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.0053, -0.2460,  0.3475],
# expect:         [ 0.0588, -0.0374, -0.1176]])
x.grad = None
result = x.var(dim=1).sum()
print(result)  # expect: tensor(3.7667, grad_fn=<SumBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.2333, -1.7333,  1.9667],
# expect:         [ 0.5667, -0.0333, -0.5333]])
x.grad = None
result = x.norm()
print(result)  # expect: tensor(2.9052, grad_fn=<LinalgVectorNormBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[ 0.1033, -0.4131,  0.8605],
# expect:         [ 0.2409,  0.0344, -0.1377]])
