import numpy as np
from numpy.random import default_rng, Generator, PCG64, MT19937
print(Generator(PCG64(5)).random() == default_rng(5).random())  # expect: True
print(Generator(MT19937(5)).random(2), Generator(MT19937(5)))  # expect: [0.34079842 0.47398861] Generator(MT19937)
a = default_rng([1, 2, 3])
print(a.random(), default_rng(2**100).random(), default_rng(0).random())  # expect: 0.6704722626516632 0.004225874802662788 0.6369616873214543
print(default_rng(a) is a)  # expect: True
bits = PCG64(1)
g, h = Generator(bits), Generator(bits)
print(g.random(), h.random())  # expect: 0.5118216247002567 0.9504636963259353
