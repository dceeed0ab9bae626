import sys
import os

print(sys.maxsize, sys.float_info.max, sys.float_info.epsilon, sys.float_info.min, sys.float_info.dig, sys.float_info[0], sys.version_info >= (3, 8), sys.version_info[0], sys.version_info.major, sys.byteorder, sys.maxunicode)  # expect: 9223372036854775807 1.7976931348623157e+308 2.220446049250313e-16 2.2250738585072014e-308 15 1.7976931348623157e+308 True 3 3 little 1114111
sys.setrecursionlimit(5000)
print(repr(os.linesep), sys.float_info.radix, sys.float_info.mant_dig)  # expect: '\n' 2 53
