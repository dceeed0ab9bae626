# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

t = torch.tensor([1.0, 2.0, 3.0])
a = t.numpy()
print(a, a.dtype, np.mean(t.numpy()))  # expect: [1. 2. 3.] float32 2.0
print(torch.from_numpy(np.array([0.5, 0.5])), torch.tensor(np.float64(2.5)), torch.tensor(np.array([1, 2])))  # expect: tensor([0.5000, 0.5000], dtype=torch.float64) tensor(2.5000, dtype=torch.float64) tensor([1, 2])
print(torch.tensor([np.float64(0.5), np.float64(1.5)]))  # expect: tensor([0.5000, 1.5000], dtype=torch.float64)
n = np.ones(2)
s = torch.from_numpy(n)
n[0] = 7
print(s)  # expect: tensor([7., 1.], dtype=torch.float64)
print(float(t.sum()), int(t[1]), round(t.mean().item(), 4), math.log(t[1]))  # expect: 6.0 2 2.0 0.6931471805599453
