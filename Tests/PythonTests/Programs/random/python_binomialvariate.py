# needs: 3.12
import random
random.seed(1)
print([random.binomialvariate(10, 0.5) for _ in range(8)], random.binomialvariate(100, 0.3), random.binomialvariate(), random.binomialvariate(1000, 0.999))  # expect: [5, 3, 3, 5, 4, 2, 4, 3] 31 1 998
print(random.expovariate())  # expect: 0.4045083439931488
