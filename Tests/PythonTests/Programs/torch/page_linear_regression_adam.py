# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.linspace(-1, 1, 11).unsqueeze(1)
y = 3 * x - 0.5 + 0.1 * torch.sin(7 * x)
params = nn.Parameter(torch.zeros(2))
opt = torch.optim.Adam([params], lr=0.1, betas=(0.9, 0.999))
history = []
for step in range(100):
    prediction = params[0] * x + params[1]
    loss = ((prediction - y) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
    history.append(loss.item())
print([round(h, 4) for h in history[::20]])  # expect: [3.8505, 0.5073, 0.0061, 0.0144, 0.0049]
print(params.data)  # expect: tensor([ 2.9789, -0.5022])
print(f"{history[-1]:.4f}")  # expect: 0.0050
