# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)

a = torch.zeros(2, 3)
attempt(lambda: a + torch.zeros(4))  # expect: RuntimeError The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1
attempt(lambda: a @ a)  # expect: RuntimeError mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
attempt(lambda: a.view(5))  # expect: RuntimeError shape '[5]' is invalid for input of size 6
attempt(lambda: a[5])  # expect: IndexError index 5 is out of bounds for dimension 0 with size 2
attempt(lambda: a.item())  # expect: RuntimeError a Tensor with 6 elements cannot be converted to Scalar
attempt(lambda: bool(a))  # expect: RuntimeError Boolean value of Tensor with more than one value is ambiguous
attempt(lambda: a.sum(dim=3))  # expect: IndexError Dimension out of range (expected to be in range of [-2, 1], but got 3)
attempt(lambda: torch.tensor([1, 2]).mean())  # expect: NotImplementedError mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
attempt(lambda: torch.tensor([[1, 2], [3]]))  # expect: ValueError expected sequence of length 2 at dim 1 (got 1)
attempt(lambda: torch.tensor([1.0]).backward())  # expect: RuntimeError element 0 of tensors does not require grad and does not have a grad_fn
attempt(lambda: torch.cat([torch.zeros(2), torch.zeros(2, 2)]))  # expect: RuntimeError Tensors must have same number of dimensions: got 1 and 2
attempt(lambda: torch.stack([torch.zeros(2), torch.zeros(3)]))  # expect: RuntimeError stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1
attempt(lambda: torch.tensor([1.0], requires_grad=True).numpy())  # expect: RuntimeError Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
attempt(lambda: (torch.tensor([1.0, 2.0], requires_grad=True) * 2).backward())  # expect: RuntimeError grad can be implicitly created only for scalar outputs
attempt(lambda: torch.tensor([1, 2], requires_grad=True))  # expect: RuntimeError Only Tensors of floating point and complex dtype can require gradients
attempt(lambda: f"{a:.2f}")  # expect: TypeError unsupported format string passed to Tensor.__format__
