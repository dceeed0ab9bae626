# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.distributions import Normal, Bernoulli
x = torch.tensor([1.0, 0.0, 1.0])
x_hat = torch.tensor([0.8, 0.2, 0.6])
recon = F.binary_cross_entropy(x_hat, x, reduction="sum")
mu, logvar = torch.tensor([0.1, -0.2]), torch.tensor([-0.5, 0.2])
kld = -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())
for beta in (0.5, 1, 4):
    print(f"beta={beta}: recon={recon:.4f} kl={kld:.4f} loss={recon + beta * kld:.4f}")
# expect: beta=0.5: recon=0.9571 kl=0.0890 loss=1.0016
# expect: beta=1: recon=0.9571 kl=0.0890 loss=1.0461
# expect: beta=4: recon=0.9571 kl=0.0890 loss=1.3130
print(Bernoulli(probs=x_hat).log_prob(x).sum())  # expect: tensor(-0.9571)
print((recon + kld).item())  # expect: 1.046079397201538
