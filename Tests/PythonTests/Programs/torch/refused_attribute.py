# unsupported: Tensor.msort
# needs: torch
import torch
print(torch.tensor([2.0, 1.0]).msort())
