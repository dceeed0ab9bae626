try:
    1 / 0
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
try:
    1.0 // 0
except ZeroDivisionError as e:
    print(e)  # expect: float floor division by zero
try:
    'a' + 1
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "int") to str
try:
    1 + 'a'
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    [1] * 1.5
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'float'
try:
    -'a'
except TypeError as e:
    print(e)  # expect: bad operand type for unary -: 'str'
try:
    2.0 ** 2000
except OverflowError as e:
    print(e)  # expect: (34, 'Numerical result out of range')
