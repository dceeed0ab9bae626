import torch
print("never printed")
x = torch.jit.script(1.0)
# unsupported: torch.jit
