# needs: torch
import torch

def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[0])

x = torch.tensor([4.0, -3.0])
n = torch.tensor([4, -3])
for name in ["maximum", "minimum", "atan2", "logaddexp", "hypot", "logical_and"]:
    attempt(lambda: getattr(torch, name)(x, 1))
# expect: TypeError maximum(): argument 'other' (position 2) must be Tensor, not int
# expect: TypeError minimum(): argument 'other' (position 2) must be Tensor, not int
# expect: TypeError atan2(): argument 'other' (position 2) must be Tensor, not int
# expect: TypeError logaddexp(): argument 'other' (position 2) must be Tensor, not int
# expect: TypeError hypot(): argument 'other' (position 2) must be Tensor, not int
# expect: TypeError logical_and(): argument 'other' (position 2) must be Tensor, not int
attempt(lambda: torch.where(x > 0, x))  # expect: TypeError where() received an invalid combination of arguments - got (Tensor, Tensor), but expected one of:
attempt(lambda: torch.where(x > 0, x, 0.5))  # expect: tensor([4.0000, 0.5000])
attempt(lambda: n.std())  # expect: NotImplementedError std and var only support floating point and complex dtypes
attempt(lambda: torch.var(n))  # expect: NotImplementedError std and var only support floating point and complex dtypes
attempt(lambda: n.norm())  # expect: NotImplementedError linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long
attempt(lambda: torch.logaddexp(n, n))  # expect: NotImplementedError "logaddexp_cpu" not implemented for 'Long'
attempt(lambda: torch.fmod(n, 0))  # expect: RuntimeError ZeroDivisionError
attempt(lambda: torch.tensor([300], dtype=torch.uint8))  # expect: RuntimeError value cannot be converted to type uint8 without overflow
attempt(lambda: torch.tensor([-1, -255], dtype=torch.uint8))  # expect: tensor([255,   1], dtype=torch.uint8)
attempt(lambda: torch.tensor([-0.5], dtype=torch.uint8))  # expect: RuntimeError value cannot be converted to type uint8 without overflow
attempt(lambda: torch.tensor([1e300], dtype=torch.int64))  # expect: RuntimeError value cannot be converted to type int64 without overflow
attempt(lambda: torch.tensor([float("nan")], dtype=torch.int32))  # expect: RuntimeError value cannot be converted to type int32 without overflow
attempt(lambda: torch.tensor([2**70]))  # expect: ValueError Overflow when unpacking long long
attempt(lambda: torch.arange(0, 4, 0.5, dtype=torch.int32))  # expect: tensor([0, 0, 0, 0, 0, 0, 0, 0], dtype=torch.int32)
attempt(lambda: torch.tensor([2, 1, 1, 1]).kthvalue(2))
# expect: torch.return_types.kthvalue(
# expect: values=tensor(1),
# expect: indices=tensor(3))
attempt(lambda: torch.tensor([2.5, 0, -3, -3, 1, -3]).kthvalue(1))
# expect: torch.return_types.kthvalue(
# expect: values=tensor(-3.),
# expect: indices=tensor(3))
