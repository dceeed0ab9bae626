# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.distributions import Normal, kl_divergence
p = Normal(0.0, 1.0)
q = Normal(torch.tensor(1.0), torch.tensor(2.0))
print(kl_divergence(p, q), kl_divergence(q, p))  # expect: tensor(0.4431) tensor(1.3069)
closed = math.log(2 / 1) + (1 + 1) / (2 * 4) - 0.5
print(round(closed, 6))  # expect: 0.443147
print(p.entropy(), 0.5 * math.log(2 * math.pi * math.e))  # expect: tensor(1.4189) 1.4189385332046727
print(q.log_prob(torch.tensor([0.0, 1.0, 2.0])))  # expect: tensor([-1.7371, -1.6121, -1.7371])
print(q.cdf(torch.tensor(1.0)))  # expect: tensor(0.5000)
