# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

p = torch.tensor([0.6, 0.3, 0.1])
z = torch.tensor([0.2, -0.1, 0.4], requires_grad=True)
loss = F.kl_div(F.log_softmax(z, dim=0), p, reduction="sum")
loss.backward()
print(round(loss.item(), 5), z.grad)  # expect: 0.25799 tensor([-0.2624, -0.0499,  0.3123])
print(torch.allclose(z.grad, F.softmax(z, dim=0).detach() - p))  # expect: True
g, = torch.autograd.grad((F.softmax(z, 0) * torch.tensor([1.0, 2.0, 3.0])).sum(), z)
print(g)  # expect: tensor([-0.3628, -0.0187,  0.3815])
