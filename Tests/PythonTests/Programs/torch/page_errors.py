# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

for f in [lambda: torch.tensor([1.0, 2.0]) + torch.tensor([1.0, 2.0, 3.0]), lambda: torch.tensor([1.0, 2.0]).item(), lambda: F.cross_entropy(torch.zeros(1, 2), torch.tensor([5])), lambda: torch.zeros(2, 3) @ torch.zeros(2, 3), lambda: torch.tensor([1.0]).backward(), lambda: bool(torch.tensor([1, 2])), lambda: torch.zeros(2).reshape(3), lambda: torch.zeros(2)[5], lambda: torch.softmax(torch.tensor([1, 2]), 0)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
# expect: RuntimeError The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
# expect: RuntimeError a Tensor with 2 elements cannot be converted to Scalar
# expect: IndexError Target 5 is out of bounds.
# expect: RuntimeError mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
# expect: RuntimeError element 0 of tensors does not require grad and does not have a grad_fn
# expect: RuntimeError Boolean value of Tensor with more than one value is ambiguous
# expect: RuntimeError shape '[3]' is invalid for input of size 2
# expect: IndexError index 5 is out of bounds for dimension 0 with size 2
# expect: NotImplementedError "softmax_lastdim_kernel_impl" not implemented for 'Long'
