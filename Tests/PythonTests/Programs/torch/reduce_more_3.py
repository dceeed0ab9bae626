# needs: torch
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[0.3, -1.2, 2.5], [0.7, 0.1, -0.4]])
y = torch.tensor([[1.5, 0.2, -0.3], [0.9, 2.0, 0.6]])
print(x.kthvalue(2, dim=1))
# expect: torch.return_types.kthvalue(
# expect: values=tensor([0.3000, 0.1000]),
# expect: indices=tensor([0, 1]))
print(torch.std_mean(x))  # expect: (tensor(1.2469), tensor(0.3333))
print(torch.cummax(x, 1))
# expect: torch.return_types.cummax(
# expect: values=tensor([[0.3000, 0.3000, 2.5000],
# expect:         [0.7000, 0.7000, 0.7000]]),
# expect: indices=tensor([[0, 0, 2],
# expect:         [0, 0, 0]]))
print(x.sort(dim=0))
# expect: torch.return_types.sort(
# expect: values=tensor([[ 0.3000, -1.2000, -0.4000],
# expect:         [ 0.7000,  0.1000,  2.5000]]),
# expect: indices=tensor([[0, 0, 1],
# expect:         [1, 1, 0]]))
print(x.argsort())
# expect: tensor([[1, 0, 2],
# expect:         [2, 1, 0]])
print(x.topk(2, largest=False))
# expect: torch.return_types.topk(
# expect: values=tensor([[-1.2000,  0.3000],
# expect:         [-0.4000,  0.1000]]),
# expect: indices=tensor([[1, 0],
# expect:         [2, 1]]))
