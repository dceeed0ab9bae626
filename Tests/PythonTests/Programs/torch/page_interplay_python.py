# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

t = torch.tensor([3.0, 1.0, 2.0])
print(sum(t), max(t), min(t), sorted(t.tolist()), len(t))  # expect: tensor(6.) tensor(3.) tensor(1.) [1.0, 2.0, 3.0] 3
print(sum([torch.tensor(1.0), torch.tensor(2.5)]), max([torch.tensor(1.0), torch.tensor(2.5)]))  # expect: tensor(3.5000) tensor(2.5000)
for row in torch.tensor([[1, 2], [3, 4]]):
    print(row, row.sum().item())
# expect: tensor([1, 2]) 3
# expect: tensor([3, 4]) 7
if t[0] > t[1]:
    print("bigger")  # expect: bigger
print([f"{v:.2f}" for v in t], f"{t[0]:>8.3f}|", f"{t}")  # expect: ['3.00', '1.00', '2.00']    3.000| tensor([3., 1., 2.])
print(2.0 in t, t[0] == 3, bool((t > 0).all()))  # expect: True tensor(True) True
a, b, c = t
print(a, b + c, [x.item() for x in t])  # expect: tensor(3.) tensor(3.) [3.0, 1.0, 2.0]
print({"loss": t.mean()}, (t[0], 1))  # expect: {'loss': tensor(2.)} (tensor(3.), 1)
