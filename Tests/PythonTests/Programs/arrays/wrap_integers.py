import numpy as np
print(np.array([127], dtype=np.int8) + np.int8(1))  # expect: [-128]
print(np.array([255], dtype=np.uint8) + np.uint8(1))  # expect: [0]
print(np.array([0], dtype=np.uint8) - np.uint8(1))  # expect: [255]
print(np.array([2**31 - 1], dtype=np.int32) * 2)  # expect: [-2]
print(np.array([2**62]) * 4)  # expect: [0]
print(np.abs(np.array([-128], dtype=np.int8)))  # expect: [-128]
print(-np.array([1], dtype=np.uint16))  # expect: [65535]
