# needs: torch
import torch.nn as nn

# unsupported: torch.nn.MultiheadAttention
layer = nn.MultiheadAttention(4, 2)
