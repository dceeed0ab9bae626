# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]], requires_grad=True)
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
x.grad = None
result = F.cross_entropy(x, torch.tensor([0, 1]))
print(result)  # expect: tensor(1.7796, grad_fn=<NllLossBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.4512,  0.0109,  0.4403],
# expect:         [ 0.2657, -0.3542,  0.0885]])
x.grad = None
result = F.kl_div(torch.log_softmax(x, 1), torch.softmax(y, 1), reduction='batchmean')
print(result)  # expect: tensor(0.9092, grad_fn=<DivBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.2990, -0.0839,  0.3828],
# expect:         [ 0.1603, -0.1707,  0.0104]])
x.grad = None
result = F.binary_cross_entropy(torch.sigmoid(x), (y > 0.5).float())
print(result)  # expect: tensor(0.8929, grad_fn=<BinaryCrossEntropyBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.0709,  0.0386,  0.1540],
# expect:         [-0.0553, -0.0792, -0.0998]])
x.grad = None
result = F.mse_loss(x, y)
print(result)  # expect: tensor(2.6483, grad_fn=<MseLossBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.4000, -0.4667,  0.9333],
# expect:         [-0.0667, -0.6333, -0.3333]])
x.grad = None
result = F.smooth_l1_loss(x, y)
print(result)  # expect: tensor(0.9700, grad_fn=<SmoothL1LossBackward0>)
result.backward()
print(x.grad)
# expect: tensor([[-0.1667, -0.1667,  0.1667],
# expect:         [-0.0333, -0.1667, -0.1667]])
