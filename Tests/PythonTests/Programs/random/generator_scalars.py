import numpy as np
rng = np.random.default_rng(0)
for draw in [rng.random(), rng.standard_normal(), rng.normal(), rng.uniform(-1, 1), rng.exponential(2), rng.beta(2, 3),
             rng.gamma(2), rng.integers(10), rng.integers(10, dtype=int), rng.binomial(10, 0.3), rng.poisson(4), rng.choice(5)]:
    print(type(draw).__name__, draw)
# expect: float 0.6369616873214543
# expect: float -0.1321048632913019
# expect: float 0.6404226504432821
# expect: float -0.9669447289429418
# expect: float 1.1006857452780965
# expect: float 0.3246571271439348
# expect: float 0.5086461117684637
# expect: int64 6
# expect: int 0
# expect: int 5
# expect: int 2
# expect: int 0
print(rng)  # expect: Generator(PCG64)
