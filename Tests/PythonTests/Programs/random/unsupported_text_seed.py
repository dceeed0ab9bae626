import random
random.seed("text")
# unsupported: random.seed(str)
