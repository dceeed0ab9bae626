# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def dpo(pi_w, pi_l, ref_w, ref_l, beta=0.1):
    margin = beta * ((pi_w - ref_w) - (pi_l - ref_l))
    return -F.logsigmoid(margin).mean(), margin
loss, margin = dpo(torch.tensor([-10.0, -12.0]), torch.tensor([-11.0, -11.5]), torch.tensor([-10.5, -12.5]), torch.tensor([-10.0, -11.0]))
print(loss, margin)  # expect: tensor(0.6327) tensor([0.1500, 0.1000])
print((margin > 0).float().mean().item())  # expect: 1.0
for beta in (0.05, 0.1, 0.5):
    print(beta, f"{dpo(torch.tensor(-10.0), torch.tensor(-12.0), torch.tensor(-11.0), torch.tensor(-11.0), beta)[0]:.4f}")
# expect: 0.05 0.6444
# expect: 0.1 0.5981
# expect: 0.5 0.3133
