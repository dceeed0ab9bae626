# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

X = torch.tensor([[0.5, 1.0], [1.5, 2.0], [3.0, 0.5], [4.0, 1.0]])
y = torch.tensor([0.0, 0.0, 1.0, 1.0])
w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
for i in range(50):
    loss = F.binary_cross_entropy_with_logits(X @ w + b, y)
    loss.backward()
    with torch.no_grad():
        w -= 0.5 * w.grad
        b -= 0.5 * b.grad
    w.grad.zero_()
    b.grad.zero_()
    if i % 10 == 9:
        print(i + 1, f"{loss.item():.4f}")
# expect: 10 0.2239
# expect: 20 0.1200
# expect: 30 0.0808
# expect: 40 0.0606
# expect: 50 0.0484
pred = (torch.sigmoid(X @ w + b) > 0.5).float()
print(pred, (pred == y).float().mean().item())  # expect: tensor([0., 0., 1., 1.]) 1.0
