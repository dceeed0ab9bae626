# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([1000.0, 1001.0, 1002.0])
print(torch.exp(x))  # expect: tensor([inf, inf, inf])
print(torch.exp(x) / torch.exp(x).sum())  # expect: tensor([nan, nan, nan])
print(torch.softmax(x, 0), torch.log_softmax(x, 0))  # expect: tensor([0.0900, 0.2447, 0.6652]) tensor([-2.4076, -1.4076, -0.4076])
print(torch.logsumexp(x, 0), torch.log(torch.exp(x).sum()))  # expect: tensor(1002.4076) tensor(inf)
p = torch.tensor([0.0, 0.5, 0.5])
print(p * torch.log(p), torch.xlogy(p, p), torch.special.entr(p).sum())  # expect: tensor([    nan, -0.3466, -0.3466]) tensor([ 0.0000, -0.3466, -0.3466]) tensor(0.6931)
print(torch.nan_to_num(p * torch.log(p)))  # expect: tensor([ 0.0000, -0.3466, -0.3466])
print(p.clamp(min=1e-8).log())  # expect: tensor([-18.4207,  -0.6931,  -0.6931])
