# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

joint = torch.tensor([[0.3, 0.1], [0.2, 0.4]])
px = joint.sum(dim=1, keepdim=True)
py = joint.sum(dim=0, keepdim=True)
mi = (joint * torch.log(joint / (px * py))).sum()
print(px.squeeze(), py.squeeze())  # expect: tensor([0.4000, 0.6000]) tensor([0.5000, 0.5000])
print(f"I(X;Y) = {mi:.6f} nats = {mi / math.log(2):.6f} bits")  # expect: I(X;Y) = 0.086305 nats = 0.124511 bits
hx = -(px * px.log()).sum()
hy = -(py * py.log()).sum()
hxy = -(joint * joint.log()).sum()
print(torch.isclose(mi, hx + hy - hxy))  # expect: tensor(True)
print(joint.double().sum().item())  # expect: 1.0000000223517418
