# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

q = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
k = torch.tensor([[1.0, 1.0], [0.0, 2.0]])
v = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
scores = q @ k.T / math.sqrt(2)
weights = F.softmax(scores, dim=-1)
print(weights)
# expect: tensor([[0.6698, 0.3302],
# expect:         [0.3302, 0.6698]])
print(weights @ v)
# expect: tensor([[1.6605, 2.6605],
# expect:         [2.3395, 3.3395]])
print(F.scaled_dot_product_attention(q, k, v))
# expect: tensor([[1.6605, 2.6605],
# expect:         [2.3395, 3.3395]])
mask = torch.tril(torch.ones(2, 2)).bool()
print(F.scaled_dot_product_attention(q, k, v, attn_mask=mask))
# expect: tensor([[1.0000, 2.0000],
# expect:         [2.3395, 3.3395]])
print(F.scaled_dot_product_attention(q, k, v, is_causal=True))
# expect: tensor([[1.0000, 2.0000],
# expect:         [2.3395, 3.3395]])
print(scores.masked_fill(~mask, float("-inf")))
# expect: tensor([[0.7071,   -inf],
# expect:         [0.7071, 1.4142]])
