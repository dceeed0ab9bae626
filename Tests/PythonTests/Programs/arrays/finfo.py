import numpy as np
for t in (np.float64, np.float32, np.float16):
    f = np.finfo(t)
    print(f.eps, f.max, f.min, f.tiny, f.resolution, f.bits, f.dtype)
# expect: 2.220446049250313e-16 1.7976931348623157e+308 -1.7976931348623157e+308 2.2250738585072014e-308 1e-15 64 float64
# expect: 1.1920929e-07 3.4028235e+38 -3.4028235e+38 1.1754944e-38 1e-06 32 float32
# expect: 0.000977 6.55e+04 -6.55e+04 6.104e-05 0.001 16 float16
for t in ('int8', 'uint8', 'int32', 'uint64'):
    print(np.iinfo(t).min, np.iinfo(t).max, np.iinfo(t).bits)
# expect: -128 127 8
# expect: 0 255 8
# expect: -2147483648 2147483647 32
# expect: 0 18446744073709551615 64
