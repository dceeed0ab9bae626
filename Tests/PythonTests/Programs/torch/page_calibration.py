# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

conf = torch.tensor([0.95, 0.85, 0.75, 0.65, 0.55])
correct = torch.tensor([1, 1, 0, 1, 0])
bins = torch.linspace(0, 1, 6)
ece = torch.zeros(1)
for low, high in zip(bins[:-1], bins[1:]):
    inside = (conf > low) & (conf <= high)
    if inside.sum() > 0:
        gap = (conf[inside].mean() - correct[inside].float().mean()).abs()
        ece += inside.float().mean() * gap
        print(f"({low:.1f}, {high:.1f}] {inside.sum().item()} {gap:.4f}")
# expect: (0.4, 0.6] 1 0.5500
# expect: (0.6, 0.8] 2 0.2000
# expect: (0.8, 1.0] 2 0.1000
print(ece, ece.item())  # expect: tensor([0.2300]) 0.23000000417232513
