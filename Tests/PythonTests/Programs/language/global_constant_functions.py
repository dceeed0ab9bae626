EPS = 1e-12
LOG2 = 0.6931471805599453
def to_bits(nats): return nats / LOG2
def h(p): return -(p * ln(p + EPS) + (1 - p) * ln(1 - p + EPS))
from math import log as ln
print(to_bits(h(0.5)), round(to_bits(h(0.1)), 6))  # expect: 0.9999999999971146 0.468996
