# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(F.relu(x))
# expect: tensor([[0.3000, 0.0000, 2.5000],
# expect:         [0.7000, 0.1000, 0.0000]])
print(F.gelu(x))
# expect: tensor([[ 0.1854, -0.1381,  2.4845],
# expect:         [ 0.5306,  0.0540, -0.1378]])
print(F.silu(x))
# expect: tensor([[ 0.1723, -0.2778,  2.3104],
# expect:         [ 0.4677,  0.0525, -0.1605]])
print(F.mish(x))
# expect: tensor([[ 0.2080, -0.3088,  2.4714],
# expect:         [ 0.5611,  0.0632, -0.1889]])
print(F.softplus(x))
# expect: tensor([[0.8544, 0.2633, 2.5789],
# expect:         [1.1032, 0.7444, 0.5130]])
print(F.elu(x))
# expect: tensor([[ 0.3000, -0.6988,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.3297]])
