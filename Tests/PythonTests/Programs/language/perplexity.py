import math
probs = [0.2, 0.5, 0.1, 0.4]
nll = [-math.log(p) for p in probs]
print(sum(nll) / len(nll), math.exp(sum(nll) / len(nll)), 2 ** (-sum(map(math.log2, probs)) / 4), f'{math.prod(probs) ** (-1 / 4):.3f}')  # expect: 1.3803652294655615 3.976353643835253 3.976353643835253 3.976
