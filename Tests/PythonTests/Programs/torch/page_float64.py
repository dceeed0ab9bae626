# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
p = torch.tensor([0.1, 0.2, 0.7])
q = torch.tensor([0.3, 0.3, 0.4])
print((p * (p / q).log()).sum())  # expect: tensor(0.2008)
print(p.dtype, torch.tensor(0.1))  # expect: torch.float64 tensor(0.1000)
print(f"{(p * (p / q).log()).sum().item():.10f}")  # expect: 0.2007768011
torch.set_default_dtype(torch.float32)
print(torch.tensor(0.1).item(), p)  # expect: 0.10000000149011612 tensor([0.1000, 0.2000, 0.7000], dtype=torch.float64)
