# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def kl_term(mu, logvar):
    return -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())
mu = torch.tensor([[0.5, -0.3], [0.0, 1.2]], requires_grad=True)
logvar = torch.tensor([[0.1, -0.2], [0.0, 0.3]], requires_grad=True)
kl = kl_term(mu, logvar)
print(kl)  # expect: tensor(0.9269, grad_fn=<MulBackward0>)
kl.backward()
print(mu.grad)
# expect: tensor([[ 0.5000, -0.3000],
# expect:         [ 0.0000,  1.2000]])
print(logvar.grad)
# expect: tensor([[ 0.0526, -0.0906],
# expect:         [ 0.0000,  0.1749]])
per = -0.5 * torch.sum(1 + logvar - mu ** 2 - torch.exp(logvar), dim=1)
print(per, per.mean().item())  # expect: tensor([0.1820, 0.7449], grad_fn=<MulBackward0>) 0.4634401798248291
from torch.distributions import Normal, kl_divergence
print(kl_divergence(Normal(mu, (0.5 * logvar).exp()), Normal(torch.zeros_like(mu), torch.ones_like(mu))).sum())  # expect: tensor(0.9269, grad_fn=<SumBackward0>)
