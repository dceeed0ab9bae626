import math

p = [0.5, 0.5, 0.0]
print(-sum(x * math.log(x) for x in p))
# error: ValueError: math domain error
