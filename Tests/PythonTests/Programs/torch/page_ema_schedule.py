# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

w = torch.tensor([1.0, -1.0], requires_grad=True)
opt = torch.optim.AdamW([w], lr=0.1, weight_decay=0.01)
sched = torch.optim.lr_scheduler.CosineAnnealingLR(opt, T_max=10)
ema = w.detach().clone()
for step in range(10):
    opt.zero_grad()
    ((w - torch.tensor([3.0, 2.0])) ** 2).sum().backward()
    torch.nn.utils.clip_grad_norm_([w], 1.0)
    opt.step()
    sched.step()
    ema.mul_(0.9).add_(w.detach(), alpha=0.1)
print(w.data, ema, round(opt.param_groups[0]["lr"], 6))  # expect: tensor([ 1.5422, -0.4454]) tensor([ 1.2846, -0.7091]) 0.0
