import numpy as np
np.random.seed(0)
for draw in [np.random.rand(), np.random.randn(), np.random.random(), np.random.normal(), np.random.uniform(-1, 1),
             np.random.exponential(2), np.random.beta(2, 3), np.random.gamma(2), np.random.standard_normal(),
             np.random.randint(10), np.random.binomial(10, 0.3), np.random.poisson(4), np.random.choice(5)]:
    print(type(draw).__name__, draw)
# expect: float 0.5488135039273248
# expect: float 0.7415917408091613
# expect: float 0.5448831829968969
# expect: float 1.5529137219128164
# expect: float -0.15269040132219058
# expect: float 2.0763185898872187
# expect: float 0.570110773192671
# expect: float 1.859628042854252
# expect: float 1.454273506962975
# expect: int 5
# expect: int 4
# expect: int 4
# expect: int 0
