import numpy as np
result = f'{np.float32(0.1):.10f}'
print(repr(result), type(result).__name__)  # expect: '0.1000000015' str
print(result)  # expect: 0.1000000015
