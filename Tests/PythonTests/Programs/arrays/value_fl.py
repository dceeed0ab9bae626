import numpy as np
result = float(np.float32(0.1))
print(repr(result), type(result).__name__)  # expect: 0.10000000149011612 float
print(result)  # expect: 0.10000000149011612
