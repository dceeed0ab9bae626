# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
y = 2 * x + 1
for make in [lambda p: torch.optim.SGD(p, lr=0.05), lambda p: torch.optim.SGD(p, lr=0.02, momentum=0.9), lambda p: torch.optim.Adam(p, lr=0.1), lambda p: torch.optim.AdamW(p, lr=0.1), lambda p: torch.optim.RMSprop(p, lr=0.05), lambda p: torch.optim.Adagrad(p, lr=0.5)]:
    model = nn.Linear(1, 1)
    nn.init.constant_(model.weight, 0.5)
    nn.init.zeros_(model.bias)
    optimizer = make(model.parameters())
    for epoch in range(20):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    print(f"{loss.item():.4f} {model.weight.item():.4f} {model.bias.item():.4f}")
# expect: 0.0069 2.0624 0.8666
# expect: 0.0926 2.3427 1.1567
# expect: 0.2985 2.0642 1.5283
# expect: 0.2592 2.0452 1.5195
# expect: 0.0164 1.8973 1.2011
# expect: 0.0173 1.8941 1.2063
w = torch.tensor(5.0, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
sched = torch.optim.lr_scheduler.StepLR(opt, step_size=2, gamma=0.5)
for i in range(4):
    opt.zero_grad()
    (w ** 2).backward()
    opt.step()
    sched.step()
    print(round(w.item(), 4), sched.get_last_lr(), opt.param_groups[0]["lr"])
# expect: 4.0 [0.1] 0.1
# expect: 3.2 [0.05] 0.05
# expect: 2.88 [0.05] 0.05
# expect: 2.592 [0.025] 0.025
