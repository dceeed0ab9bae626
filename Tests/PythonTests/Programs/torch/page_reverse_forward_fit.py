# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

target = torch.tensor([0.7, 0.2, 0.1])
for mode in ["forward", "reverse"]:
    logits = torch.zeros(3, requires_grad=True)
    opt = torch.optim.SGD([logits], lr=1.0)
    for _ in range(20):
        opt.zero_grad()
        logq = F.log_softmax(logits, dim=0)
        if mode == "forward":
            loss = (target * (target.log() - logq)).sum()
        else:
            loss = (logq.exp() * (logq - target.log())).sum()
        loss.backward()
        opt.step()
    print(mode, f"{loss.item():.5f}", F.softmax(logits, dim=0).detach())
# expect: forward 0.00010 tensor([0.6989, 0.1975, 0.1035])
# expect: reverse 0.00004 tensor([0.6993, 0.1984, 0.1023])
