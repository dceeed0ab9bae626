import numpy as np
f = np.float32(3)
print(repr(f + 1), repr(f + 1.5), repr(f + np.float64(1)), repr(f * np.int64(2)))  # expect: np.float32(4.0) np.float32(4.5) np.float64(4.0) np.float64(6.0)
print(repr(np.uint8(200) + 5), repr(np.int8(5) / 2), repr(np.float16(1) / 3), repr(True + np.int8(1)))  # expect: np.uint8(205) np.float64(2.5) np.float16(0.3333) np.int8(2)
