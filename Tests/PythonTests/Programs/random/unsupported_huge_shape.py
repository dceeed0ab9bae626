import random
random.seed(1)
print(random.gammavariate(1e308, 1))
# unsupported: random.gammavariate
