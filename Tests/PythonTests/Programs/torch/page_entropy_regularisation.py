# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
probs = F.softmax(logits, dim=-1)
entropy = -(probs * probs.log()).sum()
print(probs)  # expect: tensor([0.0900, 0.2447, 0.6652], grad_fn=<SoftmaxBackward0>)
print(f"H = {entropy.item():.4f} of {math.log(3):.4f}")  # expect: H = 0.8324 of 1.0986
loss = -torch.log(probs[2]) - 0.01 * entropy
loss.backward()
print(loss)  # expect: tensor(0.3993, grad_fn=<SubBackward0>)
print(logits.grad)  # expect: tensor([ 0.0886,  0.2433, -0.3319])
