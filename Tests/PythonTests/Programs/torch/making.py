# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

print(torch.tensor([1, 2, 3]), torch.tensor([1.0, 2.5]), torch.tensor(3), torch.tensor(2.5), torch.tensor([True, False]))  # expect: tensor([1, 2, 3]) tensor([1.0000, 2.5000]) tensor(3) tensor(2.5000) tensor([ True, False])
print(torch.tensor([[1, 2], [3, 4]], dtype=torch.float32))
# expect: tensor([[1., 2.],
# expect:         [3., 4.]])
print(torch.zeros(2, 3), torch.ones((2,)), torch.full((2, 2), 7), torch.full((2,), 0.5))
# expect: tensor([[0., 0., 0.],
# expect:         [0., 0., 0.]]) tensor([1., 1.]) tensor([[7, 7],
# expect:         [7, 7]]) tensor([0.5000, 0.5000])
print(torch.arange(5), torch.arange(1, 2, 0.25), torch.linspace(0, 1, 5), torch.eye(2))
# expect: tensor([0, 1, 2, 3, 4]) tensor([1.0000, 1.2500, 1.5000, 1.7500]) tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000]) tensor([[1., 0.],
# expect:         [0., 1.]])
print(torch.zeros_like(torch.tensor([1, 2])), torch.ones_like(torch.tensor([1.5])))  # expect: tensor([0, 0]) tensor([1.])
print(torch.tensor([]), torch.zeros(0, 3), torch.tensor([], dtype=torch.int64))  # expect: tensor([]) tensor([], size=(0, 3)) tensor([], dtype=torch.int64)
print(torch.tensor([1.0], dtype=torch.float64), torch.tensor([1], dtype=torch.int32))  # expect: tensor([1.], dtype=torch.float64) tensor([1], dtype=torch.int32)
print(torch.FloatTensor([1, 2]), torch.LongTensor([3]))  # expect: tensor([1., 2.]) tensor([3])
