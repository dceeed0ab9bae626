# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([0.1, 2.0, -1.0, 0.7])
values, indices = torch.topk(F.softmax(logits, dim=0), k=2)
print(values, indices)  # expect: tensor([0.6794, 0.1852]) tensor([1, 3])
print(torch.sort(logits, descending=True))
# expect: torch.return_types.sort(
# expect: values=tensor([ 2.0000,  0.7000,  0.1000, -1.0000]),
# expect: indices=tensor([1, 3, 0, 2]))
print(logits.argsort(), logits.argmax().item())  # expect: tensor([2, 0, 3, 1]) 1
p = F.softmax(logits, 0)
s, i = torch.sort(p, descending=True)
keep = torch.cumsum(s, 0) <= 0.9
print(s[keep], i[keep])  # expect: tensor([0.6794, 0.1852]) tensor([1, 3])
