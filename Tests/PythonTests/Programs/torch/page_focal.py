# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def focal_loss(logits, targets, gamma=2.0, alpha=0.25):
    ce = F.binary_cross_entropy_with_logits(logits, targets, reduction="none")
    p_t = torch.exp(-ce)
    a_t = alpha * targets + (1 - alpha) * (1 - targets)
    return (a_t * (1 - p_t) ** gamma * ce).mean()
logits = torch.tensor([2.0, -1.0, 0.5, -3.0])
targets = torch.tensor([1.0, 0.0, 1.0, 1.0])
for gamma in [0, 0.5, 1, 2, 5]:
    print(f"gamma={gamma}: {focal_loss(logits, targets, gamma):.5f}")
# expect: gamma=0: 0.28684
# expect: gamma=0.5: 0.23737
# expect: gamma=1: 0.20943
# expect: gamma=2: 0.18148
# expect: gamma=5: 0.14975
