import math
def kl(p, q):
    total = 0.0
    for pi, qi in zip(p, q):
        if pi > 0:
            total += pi * math.log(pi / qi)
    return total
n = 1000
p = [(i + 1) / (n * (n + 1) / 2) for i in range(n)]
q = [1 / n] * n
for _ in range(300):
    r = kl(p, q)
print(r)
