# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

print(torch.tensor([0.1, 100.0, 1000.0]))  # expect: tensor([1.0000e-01, 1.0000e+02, 1.0000e+03])
print(torch.tensor([0.0001, 1.0]), torch.tensor([1e-5]), torch.tensor([1e9, 1.0]), torch.tensor([1.0, 1e5]))  # expect: tensor([1.0000e-04, 1.0000e+00]) tensor([1.0000e-05]) tensor([1.0000e+09, 1.0000e+00]) tensor([1.0000e+00, 1.0000e+05])
print(torch.tensor([1.0, float("nan"), float("inf")]), torch.tensor([1.5, float("nan"), -float("inf")]))  # expect: tensor([1., nan, inf]) tensor([1.5000,    nan,   -inf])
print(torch.tensor([-1.0, 2.0]), torch.tensor([[-1.5, 2.25], [3.125, 4.0]]))
# expect: tensor([-1.,  2.]) tensor([[-1.5000,  2.2500],
# expect:         [ 3.1250,  4.0000]])
print(torch.arange(30), torch.arange(30.0) / 7)
# expect: tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17,
# expect:         18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]) tensor([0.0000, 0.1429, 0.2857, 0.4286, 0.5714, 0.7143, 0.8571, 1.0000, 1.1429,
# expect:         1.2857, 1.4286, 1.5714, 1.7143, 1.8571, 2.0000, 2.1429, 2.2857, 2.4286,
# expect:         2.5714, 2.7143, 2.8571, 3.0000, 3.1429, 3.2857, 3.4286, 3.5714, 3.7143,
# expect:         3.8571, 4.0000, 4.1429])
print(torch.arange(24).reshape(2, 3, 4))
# expect: tensor([[[ 0,  1,  2,  3],
# expect:          [ 4,  5,  6,  7],
# expect:          [ 8,  9, 10, 11]],
# expect:
# expect:         [[12, 13, 14, 15],
# expect:          [16, 17, 18, 19],
# expect:          [20, 21, 22, 23]]])
print(torch.arange(2000))  # expect: tensor([   0,    1,    2,  ..., 1997, 1998, 1999])
print(torch.arange(2000.0).reshape(40, 50))
# expect: tensor([[0.0000e+00, 1.0000e+00, 2.0000e+00,  ..., 4.7000e+01, 4.8000e+01,
# expect:          4.9000e+01],
# expect:         [5.0000e+01, 5.1000e+01, 5.2000e+01,  ..., 9.7000e+01, 9.8000e+01,
# expect:          9.9000e+01],
# expect:         [1.0000e+02, 1.0100e+02, 1.0200e+02,  ..., 1.4700e+02, 1.4800e+02,
# expect:          1.4900e+02],
# expect:         ...,
# expect:         [1.8500e+03, 1.8510e+03, 1.8520e+03,  ..., 1.8970e+03, 1.8980e+03,
# expect:          1.8990e+03],
# expect:         [1.9000e+03, 1.9010e+03, 1.9020e+03,  ..., 1.9470e+03, 1.9480e+03,
# expect:          1.9490e+03],
# expect:         [1.9500e+03, 1.9510e+03, 1.9520e+03,  ..., 1.9970e+03, 1.9980e+03,
# expect:          1.9990e+03]])
print(torch.tensor([1.0], requires_grad=True), torch.tensor([0.0, 0.0]), torch.tensor(1e-10))  # expect: tensor([1.], requires_grad=True) tensor([0., 0.]) tensor(1.0000e-10)
