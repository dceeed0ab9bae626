# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

p = torch.tensor([[0.1, 0.9], [0.5, 0.5]])
q = torch.tensor([[0.2, 0.8], [0.6, 0.4]])
for reduction in ["none", "sum", "batchmean"]:
    print(reduction, F.kl_div(q.log(), p, reduction=reduction))
# expect: none tensor([[-0.0693,  0.1060],
# expect:         [-0.0912,  0.1116]])
# expect: sum tensor(0.0571)
# expect: batchmean tensor(0.0286)
print(nn.KLDivLoss(reduction="batchmean", log_target=True)(q.log(), p.log()))  # expect: tensor(0.0286)
