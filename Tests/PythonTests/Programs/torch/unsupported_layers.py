# needs: torch
import torch.nn as nn

# unsupported: torch.nn.Conv2d
conv = nn.Conv2d(1, 2, 3)
