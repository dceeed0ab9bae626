z = 1 + 2j
tests = [
    lambda: z < 1, lambda: 1 > z, lambda: z <= z, lambda: z // 2, lambda: z % 2, lambda: divmod(z, 2),
    lambda: int(z), lambda: float(z), lambda: round(z), lambda: z / 0, lambda: z / 0j, lambda: 0j ** -1,
    lambda: 0j ** 1j, lambda: (1e200 + 1j) ** 3, lambda: abs(complex(1e308, 1e308)), lambda: z + 'a', lambda: z + None,
    lambda: 'a' * z, lambda: [1][z], lambda: range(z), lambda: max(1, z), lambda: sorted([z, 1]), lambda: z.x,
    lambda: complex('1 + 2j'), lambda: complex('a'), lambda: complex('1', 2), lambda: complex(1, '2'),
    lambda: complex([]), lambda: complex(1, []), lambda: complex(10**400), lambda: z + 10**400, lambda: format(z, 'd'),
    lambda: format(z, '08'), lambda: format(z, '=9'), lambda: pow(z, 2, 3), lambda: z @ z, lambda: z & 1, lambda: ~z,
    lambda: z << 1, lambda: z[0], lambda: len(z), lambda: z(), lambda: list(z),
]
for number, test in enumerate(tests):
    try:
        print(number, test())
    except Exception as error:
        print(number, type(error).__name__, error)
# expect: 0 TypeError '<' not supported between instances of 'complex' and 'int'
# expect: 1 TypeError '>' not supported between instances of 'int' and 'complex'
# expect: 2 TypeError '<=' not supported between instances of 'complex' and 'complex'
# expect: 3 TypeError unsupported operand type(s) for //: 'complex' and 'int'
# expect: 4 TypeError unsupported operand type(s) for %: 'complex' and 'int'
# expect: 5 TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
# expect: 6 TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: 7 TypeError float() argument must be a string or a real number, not 'complex'
# expect: 8 TypeError type complex doesn't define __round__ method
# expect: 9 ZeroDivisionError complex division by zero
# expect: 10 ZeroDivisionError complex division by zero
# expect: 11 ZeroDivisionError 0.0 to a negative or complex power
# expect: 12 ZeroDivisionError 0.0 to a negative or complex power
# expect: 13 OverflowError complex exponentiation
# expect: 14 1.4142135623730951e+308
# expect: 15 TypeError unsupported operand type(s) for +: 'complex' and 'str'
# expect: 16 TypeError unsupported operand type(s) for +: 'complex' and 'NoneType'
# expect: 17 TypeError can't multiply sequence by non-int of type 'complex'
# expect: 18 TypeError list indices must be integers or slices, not complex
# expect: 19 TypeError 'complex' object cannot be interpreted as an integer
# expect: 20 TypeError '>' not supported between instances of 'complex' and 'int'
# expect: 21 TypeError '<' not supported between instances of 'int' and 'complex'
# expect: 22 AttributeError 'complex' object has no attribute 'x'
# expect: 23 ValueError complex() arg is a malformed string
# expect: 24 ValueError complex() arg is a malformed string
# expect: 25 TypeError complex() can't take second arg if first is a string
# expect: 26 TypeError complex() second arg can't be a string
# expect: 27 TypeError complex() first argument must be a string or a number, not 'list'
# expect: 28 TypeError complex() second argument must be a number, not 'list'
# expect: 29 OverflowError int too large to convert to float
# expect: 30 OverflowError int too large to convert to float
# expect: 31 ValueError Unknown format code 'd' for object of type 'complex'
# expect: 32 ValueError Zero padding is not allowed in complex format specifier
# expect: 33 ValueError '=' alignment flag is not allowed in complex format specifier
# expect: 34 ValueError complex modulo
# expect: 35 TypeError unsupported operand type(s) for @: 'complex' and 'complex'
# expect: 36 TypeError unsupported operand type(s) for &: 'complex' and 'int'
# expect: 37 TypeError bad operand type for unary ~: 'complex'
# expect: 38 TypeError unsupported operand type(s) for <<: 'complex' and 'int'
# expect: 39 TypeError 'complex' object is not subscriptable
# expect: 40 TypeError object of type 'complex' has no len()
# expect: 41 TypeError 'complex' object is not callable
# expect: 42 TypeError 'complex' object is not iterable
