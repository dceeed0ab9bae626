# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logp_new = torch.tensor([-0.9, -1.2, -2.3, -0.1])
logp_old = torch.tensor([-1.0, -1.0, -2.0, -0.2])
ratio = torch.exp(logp_new - logp_old)
print(ratio)  # expect: tensor([1.1052, 0.8187, 0.7408, 1.1052])
k1 = (logp_old - logp_new).mean()
k2 = ((logp_new - logp_old) ** 2 / 2).mean()
k3 = ((ratio - 1) - (logp_new - logp_old)).mean()
print(f"k1={k1:.4f} k2={k2:.4f} k3={k3:.4f}")  # expect: k1=0.0750 k2=0.0188 k3=0.0175
adv = torch.tensor([1.0, -0.5, 2.0, 0.3])
clipped = torch.clamp(ratio, 0.8, 1.2) * adv
loss = -torch.min(ratio * adv, clipped).mean()
print(loss.item())  # expect: -0.6272483468055725
print((ratio > 1.2).float().mean())  # expect: tensor(0.)
