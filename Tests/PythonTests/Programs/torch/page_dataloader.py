# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from torch.utils.data import DataLoader, Dataset, TensorDataset
X = torch.arange(10, dtype=torch.float32).reshape(5, 2)
y = torch.tensor([0, 1, 0, 1, 1])
ds = TensorDataset(X, y)
print(len(ds), ds[1])  # expect: 5 (tensor([2., 3.]), tensor(1))
loader = DataLoader(ds, batch_size=2)
print(len(loader))  # expect: 3
for i, (xb, yb) in enumerate(loader):
    print(i, xb, yb)
# expect: 0 tensor([[0., 1.],
# expect:         [2., 3.]]) tensor([0, 1])
# expect: 1 tensor([[4., 5.],
# expect:         [6., 7.]]) tensor([0, 1])
# expect: 2 tensor([[8., 9.]]) tensor([1])
for xb, yb in DataLoader(ds, batch_size=2, drop_last=True):
    print(xb.shape, yb.tolist())
# expect: torch.Size([2, 2]) [0, 1]
# expect: torch.Size([2, 2]) [0, 1]
class Squares(Dataset):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        return i, float(i * i)
for batch in DataLoader(Squares(4), batch_size=3, shuffle=False):
    print(batch)
# expect: [tensor([0, 1, 2]), tensor([0., 1., 4.], dtype=torch.float64)]
# expect: [tensor([3]), tensor([9.], dtype=torch.float64)]
