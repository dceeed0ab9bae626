# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

class Net(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(n, n) for _ in range(2)])
        self.head = nn.Sequential(nn.Linear(n, 1, bias=False), nn.Sigmoid())
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(n))

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.head(x) * self.scale

net = Net(3)
print(net)
# expect: Net(
# expect:   (layers): ModuleList(
# expect:     (0-1): 2 x Linear(in_features=3, out_features=3, bias=True)
# expect:   )
# expect:   (head): Sequential(
# expect:     (0): Linear(in_features=3, out_features=1, bias=False)
# expect:     (1): Sigmoid()
# expect:   )
# expect: )
for name, p in net.named_parameters():
    print(name, tuple(p.shape), p.requires_grad)
# expect: scale (1,) True
# expect: layers.0.weight (3, 3) True
# expect: layers.0.bias (3,) True
# expect: layers.1.weight (3, 3) True
# expect: layers.1.bias (3,) True
# expect: head.0.weight (1, 3) True
print(sum(p.numel() for p in net.parameters()), list(net.state_dict().keys()), net.training, net.eval().training)  # expect: 28 ['scale', 'mean', 'layers.0.weight', 'layers.0.bias', 'layers.1.weight', 'layers.1.bias', 'head.0.weight'] True False
with torch.no_grad():
    for p in net.parameters():
        p.fill_(0.1)
print(net(torch.tensor([[1.0, 2.0, 3.0]])), net.scale)
# expect: tensor([[0.0523]], grad_fn=<MulBackward0>) Parameter containing:
# expect: tensor([0.1000], requires_grad=True)
print(nn.LayerNorm(3)(torch.tensor([[1.0, 2.0, 4.0]])), nn.Flatten()(torch.zeros(2, 3, 4)).shape, nn.Softmax(dim=-1)(torch.tensor([1.0, 2.0])))  # expect: tensor([[-1.0690, -0.2673,  1.3363]], grad_fn=<NativeLayerNormBackward0>) torch.Size([2, 12]) tensor([0.2689, 0.7311])
print(len(net.layers), net.head[0], isinstance(net, nn.Module), nn.Dropout(0.5).eval()(torch.ones(2)))  # expect: 2 Linear(in_features=3, out_features=1, bias=False) True tensor([1., 1.])
