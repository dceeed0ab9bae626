# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 0.3]])
target = torch.tensor([0, 2])
print(F.cross_entropy(logits, target), F.cross_entropy(logits, target, reduction="none"), F.cross_entropy(logits, target, label_smoothing=0.1))  # expect: tensor(0.6216) tensor([0.2413, 1.0019]) tensor(0.7016)
print(F.cross_entropy(logits, torch.tensor([0, -100])), F.cross_entropy(logits, target, weight=torch.tensor([1.0, 2.0, 3.0])))  # expect: tensor(0.2413) tensor(0.8118)
print(F.cross_entropy(logits, torch.softmax(logits, 1)), F.nll_loss(F.log_softmax(logits, dim=1), target, reduction="sum"))  # expect: tensor(0.8584) tensor(1.2433)
p = torch.tensor([[0.5, 0.3, 0.2]])
q = torch.tensor([[0.4, 0.4, 0.2]])
for r in ["none", "sum", "batchmean", "mean"]:
    print(r, F.kl_div(q.log(), p, reduction=r))
# expect: none tensor([[ 0.1116, -0.0863,  0.0000]])
# expect: sum tensor(0.0253)
# expect: batchmean tensor(0.0253)
# expect: mean tensor(0.0084)
print(F.kl_div(q.log(), p.log(), reduction="sum", log_target=True), nn.KLDivLoss(reduction="batchmean")(q.log(), p))  # expect: tensor(0.0253) tensor(0.0253)
a = torch.tensor([0.9, 0.2, 0.6])
t = torch.tensor([1.0, 0.0, 1.0])
print(F.binary_cross_entropy(a, t), F.binary_cross_entropy_with_logits(a, t), F.binary_cross_entropy_with_logits(a, t, pos_weight=torch.tensor(2.0)))  # expect: tensor(0.2798) tensor(0.5256) tensor(0.7851)
print(F.mse_loss(a, t), F.l1_loss(a, t), F.smooth_l1_loss(a, t), F.huber_loss(a, t, delta=0.3), nn.MSELoss(reduction="sum")(a, t))  # expect: tensor(0.0700) tensor(0.2333) tensor(0.0350) tensor(0.0333) tensor(0.2100)
print(F.cosine_similarity(a, t, dim=0), F.normalize(a, dim=0), F.one_hot(torch.tensor([0, 2]), 3))
# expect: tensor(0.9642) tensor([0.8182, 0.1818, 0.5455]) tensor([[1, 0, 0],
# expect:         [0, 0, 1]])
print(F.gelu(a), F.silu(a), F.softplus(a), F.elu(-a), F.leaky_relu(-a), F.logsigmoid(a), F.gelu(a, approximate="tanh"))  # expect: tensor([0.7343, 0.1159, 0.4354]) tensor([0.6399, 0.1100, 0.3874]) tensor([1.2412, 0.7981, 1.0375]) tensor([-0.5934, -0.1813, -0.4512]) tensor([-0.0090, -0.0020, -0.0060]) tensor([-0.3412, -0.5981, -0.4375]) tensor([0.7342, 0.1159, 0.4354])
print(F.triplet_margin_loss(p, q, q + 1), F.gaussian_nll_loss(a, t, torch.ones(3)), F.margin_ranking_loss(a, t, torch.tensor([1.0, -1.0, 1.0])))  # expect: tensor(0.) tensor(0.0350) tensor(0.2333)
print(nn.CrossEntropyLoss()(logits, target), nn.BCELoss()(a, t), nn.BCEWithLogitsLoss()(a, t), nn.NLLLoss()(torch.log_softmax(logits, 1), target))  # expect: tensor(0.6216) tensor(0.2798) tensor(0.5256) tensor(0.6216)
