# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.distributions import MultivariateNormal, kl_divergence
p = MultivariateNormal(torch.zeros(2), torch.eye(2))
q = MultivariateNormal(torch.tensor([1.0, 0.5]), torch.tensor([[2.0, 0.3], [0.3, 1.0]]))
print(kl_divergence(p, q), kl_divergence(q, p))  # expect: tensor(0.4230) tensor(0.8014)
print(p.entropy(), q.entropy())  # expect: tensor(2.8379) tensor(3.1614)
print(q.log_prob(torch.tensor([0.0, 0.0])))  # expect: tensor(-2.4756)
S = torch.tensor([[2.0, 0.3], [0.3, 1.0]])
inv = torch.linalg.inv(S)
mu = torch.tensor([1.0, 0.5])
print(0.5 * (torch.trace(inv) + mu @ inv @ mu - 2 + torch.logdet(S)))  # expect: tensor(0.4230)
print(inv, torch.det(S))
# expect: tensor([[ 0.5236, -0.1571],
# expect:         [-0.1571,  1.0471]]) tensor(1.9100)
