# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

a = torch.tensor([1, 2, 3])
print(a.dtype, (a / 2).dtype, (a * 2.0).dtype, (a + True).dtype, (a > 1).dtype)  # expect: torch.int64 torch.float32 torch.float32 torch.int64 torch.bool
print(a.float().dtype, a.double(), a.bool(), a.to(torch.float16), a.int().dtype)  # expect: torch.float32 tensor([1., 2., 3.], dtype=torch.float64) tensor([True, True, True]) tensor([1., 2., 3.], dtype=torch.float16) torch.int32
print(torch.tensor([1.0]).double() + torch.tensor([1.0]), (torch.tensor(1.0, dtype=torch.float64) + torch.tensor([1.0])).dtype)  # expect: tensor([2.], dtype=torch.float64) torch.float32
print(a.mean() if a.is_floating_point() else a.float().mean(), a.sum(), a.type())  # expect: tensor(2.) tensor(6) torch.LongTensor
print(torch.tensor([1.9, -1.9]).long(), torch.tensor([0.1]).item(), torch.tensor([0.1], dtype=torch.float64).item())  # expect: tensor([ 1, -1]) 0.10000000149011612 0.1
print(torch.float32, a.dtype == torch.int64, a.dtype is torch.int64, torch.get_default_dtype())  # expect: torch.float32 True True torch.float32
print(torch.tensor(0.1).bfloat16(), torch.tensor(0.1).half())  # expect: tensor(0.1001, dtype=torch.bfloat16) tensor(0.1000, dtype=torch.float16)
