# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(F.mse_loss(x, y))  # expect: tensor(2.6483)
print(F.l1_loss(x, y, reduction='sum'))  # expect: tensor(8.5000)
print(F.smooth_l1_loss(x, y, beta=0.5))  # expect: tensor(1.1817)
print(F.huber_loss(x, y))  # expect: tensor(0.9700)
print(F.kl_div(F.log_softmax(x, 1), F.softmax(y, 1), reduction='batchmean'))  # expect: tensor(0.9092)
print(F.cross_entropy(x, F.softmax(y, 1)))  # expect: tensor(1.7711)
