import numpy as np
np.random.seed(5)
p = np.random.dirichlet([1, 1, 1])
print(p, p.sum())  # expect: [0.09927751 0.80913424 0.09158826] 0.9999999999999999
print(np.random.dirichlet(np.ones(4), size=2))
# expect: [[0.4498061  0.12018086 0.16964508 0.26036795]
# expect:  [0.53144418 0.25610336 0.15122029 0.06123217]]
print(np.random.multinomial(20, [1/6.]*6))  # expect: [4 3 2 6 2 3]
print(np.random.multinomial(10, [0.2, 0.3, 0.5], size=3))
# expect: [[2 2 6]
# expect:  [2 3 5]
# expect:  [2 2 6]]
q = np.random.dirichlet([0.5] * 5)
print(np.sum(q * np.log(q / np.ones(5) * 5)))  # expect: 0.7479298286392895
