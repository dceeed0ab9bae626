# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

big = torch.tensor([2**53 + 1, 2**53, 1])
print(big.cumsum(0), big.sum(), big.prod())  # expect: tensor([ 9007199254740993, 18014398509481985, 18014398509481986]) tensor(18014398509481986) tensor(9007199254740992)
print(big + 1, big == 2**53, big.tolist())  # expect: tensor([9007199254740994, 9007199254740993,                2]) tensor([False,  True, False]) [9007199254740993, 9007199254740992, 1]
print(torch.tensor([5, -7]) // 2, torch.tensor([5, -7]) % 3, torch.tensor([1, 2]) / 2)  # expect: tensor([ 2, -4]) tensor([2, 2]) tensor([0.5000, 1.0000])
print(torch.tensor([3, 1, 2]).sort().values, torch.tensor([1, 1, 2]).unique(return_counts=True))  # expect: tensor([1, 2, 3]) (tensor([1, 2]), tensor([2, 1]))
print(torch.tensor([1, 2, 3]).float().std(), torch.tensor([1, 5, 3]).max(), torch.tensor(7).item())  # expect: tensor(1.) tensor(5) 7
