# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = torch.tensor([[3.1], [4.9], [7.2], [8.8]])
w = nn.Parameter(torch.zeros(1, 1))
b = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([w, b], lr=0.05)
for epoch in range(100):
    optimizer.zero_grad()
    loss = F.mse_loss(x @ w + b, y)
    loss.backward()
    optimizer.step()
    if epoch % 20 == 0 or epoch == 99:
        print(f"epoch {epoch}: loss = {loss.item():.4f}")
# expect: epoch 0: loss = 40.7250
# expect: epoch 20: loss = 0.0381
# expect: epoch 40: loss = 0.0301
# expect: epoch 60: loss = 0.0258
# expect: epoch 80: loss = 0.0234
# expect: epoch 99: loss = 0.0221
print(f"w = {w.item():.4f}, b = {b.item():.4f}")  # expect: w = 1.9731, b = 1.0528
