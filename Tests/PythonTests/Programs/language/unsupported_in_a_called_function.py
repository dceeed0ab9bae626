import torch.nn.functional as F

def outer(x):
    return inner(x)

def inner(x):
    return F.softmax(x)

outer([1])
# unsupported: torch.nn.functional.softmax
