import numpy as np
result = str(np.float32(16777216))
print(repr(result), type(result).__name__)  # expect: '1.6777216e+07' str
print(result)  # expect: 1.6777216e+07
