# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def js(p, q):
    m = 0.5 * (p + q)
    return 0.5 * F.kl_div(m.log(), p, reduction="sum") + 0.5 * F.kl_div(m.log(), q, reduction="sum")
p = torch.tensor([0.5, 0.3, 0.2])
q = torch.tensor([0.1, 0.6, 0.3])
print(f"JS = {js(p, q):.6f}", f"{js(q, p):.6f}")  # expect: JS = 0.103295 0.103295
print(js(p, p))  # expect: tensor(0.)
print((js(p, q) / math.log(2)) ** 0.5)  # expect: tensor(0.3860)
