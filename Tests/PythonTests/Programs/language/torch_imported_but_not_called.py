# needs: torch
import torch
import torch.nn.functional as F

def loss(logits, targets):
    return F.cross_entropy(logits, targets) + torch.log(logits)

print("only defined")  # expect: only defined
