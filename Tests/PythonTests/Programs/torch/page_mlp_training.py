# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 3)
        self.fc2 = nn.Linear(3, 2)
    def forward(self, x):
        return self.fc2(torch.tanh(self.fc1(x)))
net = Net()
with torch.no_grad():
    net.fc1.weight.copy_(torch.tensor([[0.1, -0.2], [0.3, 0.4], [-0.5, 0.6]]))
    net.fc1.bias.zero_()
    net.fc2.weight.copy_(torch.tensor([[0.2, 0.1, -0.3], [-0.1, 0.4, 0.2]]))
    net.fc2.bias.fill_(0.1)
X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
Y = torch.tensor([0, 1, 1, 0])
criterion = nn.CrossEntropyLoss()
opt = torch.optim.SGD(net.parameters(), lr=0.5, momentum=0.9)
for epoch in range(100):
    opt.zero_grad()
    loss = criterion(net(X), Y)
    loss.backward()
    opt.step()
    if epoch in (0, 10, 50, 99):
        print(f"{epoch:3d} {loss.item():.4f}")
# expect:   0 0.7014
# expect:  10 0.6779
# expect:  50 0.0146
# expect:  99 0.0015
print(net)
# expect: Net(
# expect:   (fc1): Linear(in_features=2, out_features=3, bias=True)
# expect:   (fc2): Linear(in_features=3, out_features=2, bias=True)
# expect: )
print(sum(p.numel() for p in net.parameters()))  # expect: 17
