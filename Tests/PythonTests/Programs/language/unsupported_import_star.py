from math import *
print(sqrt(4))
# unsupported: import *
