from math import *
print(sqrt(4.0), pi)  # expect: 2.0 3.141592653589793
def f(x):
    return floor(x) + ceil(x)
print(f(2.5))  # expect: 5
