# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

log_probs = torch.log(torch.tensor([0.25, 0.5, 0.125, 0.1]))
nll = -log_probs.mean()
print(f"nll={nll:.4f} ppl={torch.exp(nll):.4f} bits={nll / math.log(2):.4f}")  # expect: nll=1.6154 ppl=5.0297 bits=2.3305
print(torch.exp(nll))  # expect: tensor(5.0297)
logits = torch.zeros(3, 50)
print(torch.exp(F.cross_entropy(logits, torch.tensor([1, 2, 3]))))  # expect: tensor(50.0000)
