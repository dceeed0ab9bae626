# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.distributions import Normal, Categorical, Bernoulli, MultivariateNormal, Beta, Gamma, Dirichlet, Uniform, Exponential, Laplace, Poisson, Binomial, kl_divergence
p, q = Normal(0.0, 1.0), Normal(torch.tensor([1.0, 0.5]), torch.tensor([2.0, 0.5]))
print(kl_divergence(p, q), kl_divergence(Normal(0.0, 1.0), Normal(1.0, 2.0)), p.entropy(), q.log_prob(torch.tensor(0.5)), p.cdf(torch.tensor(1.0)))  # expect: tensor([0.4431, 1.3069]) tensor(0.4431) tensor(1.4189) tensor([-1.6433, -0.2258]) tensor(0.8413)
print(q.mean, q.variance, q.stddev, p, q, q.batch_shape, p.event_shape)  # expect: tensor([1.0000, 0.5000]) tensor([4.0000, 0.2500]) tensor([2.0000, 0.5000]) Normal(loc: 0.0, scale: 1.0) Normal(loc: torch.Size([2]), scale: torch.Size([2])) torch.Size([2]) torch.Size([])
c, d = Categorical(probs=torch.tensor([0.5, 0.3, 0.2])), Categorical(logits=torch.tensor([1.0, 2.0, 3.0]))
print(kl_divergence(c, d), c.entropy(), d.probs, c.logits, c.log_prob(torch.tensor([0, 2])))  # expect: tensor(0.6780) tensor(1.0297) tensor([0.0900, 0.2447, 0.6652]) tensor([-0.6931, -1.2040, -1.6094]) tensor([-0.6931, -1.6094])
b, e = Bernoulli(0.3), Bernoulli(probs=torch.tensor(0.6))
print(kl_divergence(b, e), b.entropy(), b.log_prob(torch.tensor(1.0)), b.mean, b.variance)  # expect: tensor(0.1838) tensor(0.6109) tensor(-1.2040) tensor(0.3000) tensor(0.2100)
m = MultivariateNormal(torch.zeros(2), torch.eye(2))
n = MultivariateNormal(torch.ones(2), torch.tensor([[2.0, 0.5], [0.5, 1.0]]))
print(kl_divergence(m, n), n.entropy(), n.log_prob(torch.tensor([0.0, 1.0])), n.mean)  # expect: tensor(0.7084) tensor(3.1177) tensor(-2.4034) tensor([1., 1.])
print(kl_divergence(Beta(2.0, 3.0), Beta(1.0, 1.0)), Beta(2.0, 3.0).mean, Beta(2.0, 3.0).entropy(), Beta(2.0, 3.0).log_prob(torch.tensor(0.4)))  # expect: tensor(0.2349) tensor(0.4000) tensor(-0.2349) tensor(0.5470)
print(kl_divergence(Gamma(2.0, 1.0), Gamma(3.0, 2.0)), Gamma(2.0, 1.0).entropy(), Gamma(2.0, 3.0).variance)  # expect: tensor(0.1909) tensor(1.5772) tensor(0.2222)
print(kl_divergence(Dirichlet(torch.tensor([1.0, 2.0, 3.0])), Dirichlet(torch.ones(3))), Dirichlet(torch.tensor([1.0, 2.0])).entropy(), Dirichlet(torch.ones(3)).mean)  # expect: tensor(0.5512) tensor(-0.1931) tensor([0.3333, 0.3333, 0.3333])
print(kl_divergence(Uniform(0.0, 1.0), Uniform(-1.0, 2.0)), Uniform(0.0, 2.0).entropy(), kl_divergence(Exponential(1.0), Exponential(2.0)))  # expect: tensor(1.0986) tensor(0.6931) tensor(0.3069)
print(kl_divergence(Laplace(0.0, 1.0), Laplace(1.0, 2.0)), kl_divergence(Poisson(3.0), Poisson(4.0)), Poisson(3.0).log_prob(torch.tensor(2.0)), Binomial(10, torch.tensor(0.3)).log_prob(torch.tensor(4.0)))  # expect: tensor(0.3771) tensor(0.1370) tensor(-1.4959) tensor(-1.6088)
print(Normal(0.0, 1.0).sample((3,)).shape, Categorical(torch.ones(4)).sample().shape, m.sample((5,)).shape)  # expect: torch.Size([3]) torch.Size([]) torch.Size([5, 2])
