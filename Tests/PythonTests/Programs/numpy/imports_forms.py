import math as m
import numpy
from numpy import log, array as arr
from math import (sqrt,
                  pi as PI)
import numpy.linalg
print(m.sqrt(4), numpy.array([1]), log(1.0), arr([2]), sqrt(9), PI, numpy.linalg.norm([3.0, 4.0]))  # expect: 2.0 [1] 0.0 [2] 3.0 3.141592653589793 5.0
