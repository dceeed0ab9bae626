# needs: scipy
import numpy as np
from scipy.special import rel_entr, kl_div, entr, xlogy, xlog1py, softmax, log_softmax, logsumexp, expit, logit
p = np.array([0.5, 0.3, 0.2, 0.0])
q = np.array([0.4, 0.4, 0.2, 0.0])
print(rel_entr(p, q), rel_entr(p, q).sum(), kl_div(p, q), entr(p), np.sum(kl_div(p, q)))  # expect: [ 0.11157178 -0.08630462  0.          0.        ] 0.025267153921570557 [0.01157178 0.01369538 0.         0.        ] [0.34657359 0.36119184 0.32188758 0.        ] 0.025267153921570584
print(rel_entr(0.5, 0), rel_entr(0, 0.5), kl_div(0, 0.5), entr(-1), xlogy(0, 0), xlogy(2, 3), xlog1py(1, 1e-10))  # expect: inf 0.0 0.5 -inf 0.0 2.1972245773362196 9.999999999500001e-11
print(softmax([1.0, 2.0, 3.0]), softmax([[1, 2], [3, 5]], axis=1), softmax([[1, 2], [3, 5]], axis=0), softmax(np.array([[1, 2], [3, 5]])))
# expect: [0.09003057 0.24472847 0.66524096] [[0.26894142 0.73105858]
# expect:  [0.11920292 0.88079708]] [[0.11920292 0.04742587]
# expect:  [0.88079708 0.95257413]] [[0.01521943 0.0413707 ]
# expect:  [0.11245721 0.83095266]]
print(log_softmax([1.0, 2.0, 3.0]), log_softmax([[1.0, 1000.0]], axis=1))  # expect: [-2.40760596 -1.40760596 -0.40760596] [[-999.    0.]]
print(logsumexp([1.0, 2.0, 3.0]), logsumexp([1000, 1000]), logsumexp([[1, 2], [3, 4]], axis=1), logsumexp([1, 2], b=[0.5, 2]), logsumexp([[1, 2]], axis=1, keepdims=True), logsumexp([-np.inf, 0.0]))  # expect: 3.40760596444438 1000.6931471805599 [2.31326169 4.31326169] 2.7811304570373454 [[2.31326169]] 0.0
print(expit(0), expit([-1.5, 2.0]), logit(0.7), logit([0.1, 0.5, 0, 1]))  # expect: 0.5 [0.18242552 0.88079708] 0.8472978603872034 [-2.19722458  0.                -inf         inf]
