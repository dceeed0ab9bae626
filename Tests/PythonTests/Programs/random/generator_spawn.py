import numpy as np
rng = np.random.default_rng(42)
a, b = rng.spawn(2)
c, = rng.spawn(1)
print(a.random(), b.random(), c.normal(), rng.random())  # expect: 0.9167441575549085 0.4674907799518424 -1.6493990159384666 0.7739560485559633
print(a.spawn(1)[0].integers(100, size=3))  # expect: [20 84 22]
