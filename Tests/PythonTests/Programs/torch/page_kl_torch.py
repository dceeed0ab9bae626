# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

p = torch.tensor([0.36, 0.48, 0.16])
q = torch.tensor([1/3, 1/3, 1/3])
kl_pq = torch.sum(p * torch.log(p / q))
kl_qp = (q * (q / p).log()).sum()
print(f"KL(P||Q) = {kl_pq.item():.4f} nats")  # expect: KL(P||Q) = 0.0853 nats
print(f"KL(Q||P) = {kl_qp:.4f}")  # expect: KL(Q||P) = 0.0975
print("bits:", round((kl_pq / math.log(2)).item(), 4))  # expect: bits: 0.1231
print(F.kl_div(q.log(), p, reduction="sum"))  # expect: tensor(0.0853)
print(torch.allclose(kl_pq, F.kl_div(q.log(), p, reduction="sum")))  # expect: True
