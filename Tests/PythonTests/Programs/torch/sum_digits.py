# needs: torch
import torch
import torch.nn.functional as F

x = torch.linspace(-3, 5, 50)
print(x.exp().sum().item(), x.mean().item())  # expect: 984.9749145507812 1.0
print(torch.logsumexp(x, 0).item())  # expect: 6.892616271972656
weights = (torch.arange(40) * 0.1).reshape(10, 4)
print(weights.sum(0).tolist(), weights.sum(1).tolist())  # expect: [18.0, 19.0, 20.0, 21.0] [0.6000000238418579, 2.200000047683716, 3.8000001907348633, 5.400000095367432, 7.000000476837158, 8.600000381469727, 10.199999809265137, 11.800000190734863, 13.399999618530273, 15.0]
print(weights.double().sum(0).tolist(), weights.double().std().item())  # expect: [18.000000327825546, 19.00000039488077, 20.000000312924385, 21.00000023841858] 1.1690452104402553
labels = torch.tensor([0, 1, 2, 3, 0, 1, 2, 3, 0, 1])
print(F.cross_entropy(weights, labels).item())  # expect: 1.412535548210144
print(F.cross_entropy(weights, labels, ignore_index=1, reduction="none"))
# expect: tensor([1.5425, 0.0000, 1.3425, 1.2425, 1.5425, 0.0000, 1.3425, 1.2425, 1.5425,
# expect:         0.0000])
p = torch.softmax(weights, 1)
q = torch.softmax(-weights, 1)
print(f'{F.kl_div(q.log(), p, reduction="batchmean"):.5f}')  # expect: 0.02493
print(torch.zeros(0).sum(), torch.zeros(2, 0).sum(1), torch.zeros(0).mean())  # expect: tensor(0.) tensor([0., 0.]) tensor(nan)
