# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(F.selu(x))
# expect: tensor([[ 0.3152, -1.2286,  2.6268],
# expect:         [ 0.7355,  0.1051, -0.5796]])
print(F.leaky_relu(x, 0.2))
# expect: tensor([[ 0.3000, -0.2400,  2.5000],
# expect:         [ 0.7000,  0.1000, -0.0800]])
print(F.logsigmoid(x))
# expect: tensor([[-0.5544, -1.4633, -0.0789],
# expect:         [-0.4032, -0.6444, -0.9130]])
print(F.hardtanh(x))
# expect: tensor([[ 0.3000, -1.0000,  1.0000],
# expect:         [ 0.7000,  0.1000, -0.4000]])
print(F.relu6(x))
# expect: tensor([[0.3000, 0.0000, 2.5000],
# expect:         [0.7000, 0.1000, 0.0000]])
print(F.softsign(x))
# expect: tensor([[ 0.2308, -0.5455,  0.7143],
# expect:         [ 0.4118,  0.0909, -0.2857]])
