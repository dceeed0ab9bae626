import numpy as np
d = np.dtype('float32')
print(d, repr(d), d.name, d.itemsize, d.kind, d.char, d.str)  # expect: float32 dtype('float32') float32 4 f f <f4
print(d == np.float32, d == 'f4', d == np.dtype(np.float32), d == 'float64', np.dtype(float), np.dtype(int), np.dtype(bool))  # expect: True True True False float64 int64 bool
print(np.result_type(np.int8, np.uint8), np.promote_types('i4', 'f4'), np.can_cast('f8', 'f4'), np.can_cast('i4', 'i8'))  # expect: int16 float64 False True
print(np.issubdtype(np.float32, np.floating), np.issubdtype(np.int8, np.integer), np.issubdtype(np.float32, np.integer))  # expect: True True False
print(isinstance(np.float32(1), float), isinstance(np.float64(1), float), isinstance(np.int32(1), np.integer), isinstance(np.float16(1), np.floating))  # expect: False True True True
