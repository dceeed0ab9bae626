# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

a = np.array([1.0, 2.0])
t = torch.from_numpy(a)
t[0] = 5
print(t, a, torch.tensor(a).dtype, torch.tensor(np.array([1, 2])).dtype, torch.ones(2).numpy(), torch.ones(2).numpy().dtype)  # expect: tensor([5., 2.], dtype=torch.float64) [5. 2.] torch.float64 torch.int64 [1. 1.] float32
print(torch.arange(3).numpy().sum(), torch.tensor(np.float64(0.5)), torch.tensor([1.0, 2.0]).numpy().mean(), torch.as_tensor(a))  # expect: 3 tensor(0.5000, dtype=torch.float64) 1.5 tensor([5., 2.], dtype=torch.float64)
print(torch.tensor([0.1, 0.2]).tolist(), t.tolist(), list(torch.tensor([1, 2])), torch.tensor([[1.5]]).numpy())  # expect: [0.10000000149011612, 0.20000000298023224] [5.0, 2.0] [tensor(1), tensor(2)] [[1.5]]
