# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

real = torch.tensor([0.8, 1.5, 0.2])
fake = torch.tensor([-0.5, 0.3, -1.2])
print(F.relu(1 - real).mean() + F.relu(1 + fake).mean())  # expect: tensor(0.9333)
print(-(real.mean() - fake.mean()))  # expect: tensor(-1.3000)
print(F.softplus(-real).mean() + F.softplus(fake).mean())  # expect: tensor(0.9208)
print(F.binary_cross_entropy_with_logits(real, torch.ones_like(real)) + F.binary_cross_entropy_with_logits(fake, torch.zeros_like(fake)))  # expect: tensor(0.9208)
