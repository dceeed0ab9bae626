# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.distributions import Beta, Dirichlet, Gamma, Bernoulli, Exponential, Poisson, Laplace, kl_divergence
print(kl_divergence(Beta(2.0, 3.0), Beta(1.0, 1.0)))  # expect: tensor(0.2349)
print(kl_divergence(Dirichlet(torch.tensor([1.0, 2.0, 3.0])), Dirichlet(torch.ones(3))))  # expect: tensor(0.5512)
print(kl_divergence(Gamma(2.0, 1.0), Gamma(1.0, 1.0)))  # expect: tensor(0.4228)
print(kl_divergence(Bernoulli(0.3), Bernoulli(0.5)), kl_divergence(Exponential(2.0), Exponential(1.0)))  # expect: tensor(0.0823) tensor(0.1931)
print(kl_divergence(Poisson(3.0), Poisson(2.0)), kl_divergence(Laplace(0.0, 1.0), Laplace(1.0, 2.0)))  # expect: tensor(0.2164) tensor(0.3771)
print(Beta(2.0, 3.0).entropy(), Dirichlet(torch.ones(3)).entropy(), Gamma(2.0, 1.0).entropy())  # expect: tensor(-0.2349) tensor(-0.6931) tensor(1.5772)
