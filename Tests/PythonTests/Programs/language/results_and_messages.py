def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: 'a,b;c'.replace(',', ';').split(';'))  # expect: ['a', 'b', 'c']
t(lambda: 'abc'.find('c'))  # expect: 2
t(lambda: 'abc'.index('z'))  # expect: ValueError substring not found
t(lambda: '%s' % (1,))  # expect: '1'
t(lambda: '%d' % 'a')  # expect: TypeError %d format: a real number is required, not str
t(lambda: '%d %d' % (1,))  # expect: TypeError not enough arguments for format string
t(lambda: '%d' % (1, 2))  # expect: TypeError not all arguments converted during string formatting
t(lambda: '{} {}'.format(1))  # expect: IndexError Replacement index 1 out of range for positional args tuple
t(lambda: '{x}'.format(y=1))  # expect: KeyError 'x'
t(lambda: format(3.7, 'd'))  # expect: ValueError Unknown format code 'd' for object of type 'float'
t(lambda: format('a', 'd'))  # expect: ValueError Unknown format code 'd' for object of type 'str'
t(lambda: format(1, 's'))  # expect: ValueError Unknown format code 's' for object of type 'int'
t(lambda: f'{1.5:q}')  # expect: ValueError Unknown format code 'q' for object of type 'float'
t(lambda: f'{[1]:>5}')  # expect: TypeError unsupported format string passed to list.__format__
t(lambda: f'{None:5}')  # expect: TypeError unsupported format string passed to NoneType.__format__
t(lambda: [1, 2, 3][1:2:0])  # expect: ValueError slice step cannot be zero
t(lambda: (1, 2)[5])  # expect: IndexError tuple index out of range
t(lambda: {}.pop('a'))  # expect: KeyError 'a'
t(lambda: [].pop(0))  # expect: IndexError pop from empty list
t(lambda: [1].index(2))  # expect: ValueError 2 is not in list
t(lambda: int('1.5'))  # expect: ValueError invalid literal for int() with base 10: '1.5'
t(lambda: int(None))  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
t(lambda: float('abc'))  # expect: ValueError could not convert string to float: 'abc'
t(lambda: float(None))  # expect: TypeError float() argument must be a string or a real number, not 'NoneType'
t(lambda: range(1, 2, 0))  # expect: ValueError range() arg 3 must not be zero
t(lambda: len(3))  # expect: TypeError object of type 'int' has no len()
t(lambda: sum(3))  # expect: TypeError 'int' object is not iterable
t(lambda: sum('ab'))  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
t(lambda: min())  # expect: TypeError min expected at least 1 argument, got 0
t(lambda: sorted(3))  # expect: TypeError 'int' object is not iterable
t(lambda: zip(1))  # expect: TypeError 'int' object is not iterable
t(lambda: enumerate(1))  # expect: TypeError 'int' object is not iterable
t(lambda: abs('a'))  # expect: TypeError bad operand type for abs(): 'str'
t(lambda: round('a'))  # expect: TypeError type str doesn't define __round__ method
t(lambda: divmod(1, 0))  # expect: ZeroDivisionError integer division or modulo by zero
t(lambda: pow(0, -1))  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
t(lambda: 0.0 ** -1)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
t(lambda: 5 % 0)  # expect: ZeroDivisionError integer modulo by zero
t(lambda: 5.0 % 0)  # expect: ZeroDivisionError float modulo
t(lambda: 1 << -1)  # expect: ValueError negative shift count
t(lambda: ~1.5)  # expect: TypeError bad operand type for unary ~: 'float'
t(lambda: 'a' - 'b')  # expect: TypeError unsupported operand type(s) for -: 'str' and 'str'
t(lambda: [1] + (2,))  # expect: TypeError can only concatenate list (not "tuple") to list
t(lambda: {1} + {2})  # expect: TypeError unsupported operand type(s) for +: 'set' and 'set'
t(lambda: {1: 2} + {3: 4})  # expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
t(lambda: None < 1)  # expect: TypeError '<' not supported between instances of 'NoneType' and 'int'
t(lambda: [1] < 2)  # expect: TypeError '<' not supported between instances of 'list' and 'int'
t(lambda: (lambda x: x)())  # expect: TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
t(lambda: (lambda x: x)(1, 2))  # expect: TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
t(lambda: (lambda x: x)(y=1))  # expect: TypeError <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'y'
t(lambda: (lambda x, *, k: x)(1))  # expect: TypeError <lambda>.<locals>.<lambda>() missing 1 required keyword-only argument: 'k'
t(lambda: {}.get())  # expect: TypeError get expected at least 1 argument, got 0
t(lambda: isinstance(1, 2))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
t(lambda: int('z', 36))  # expect: 35
t(lambda: int('9', 8))  # expect: ValueError invalid literal for int() with base 8: '9'
t(lambda: int('1', 99))  # expect: ValueError int() base must be >= 2 and <= 36, or 0
t(lambda: chr(-1))  # expect: ValueError chr() arg not in range(0x110000)
t(lambda: ord(''))  # expect: TypeError ord() expected a character, but string of length 0 found
t(lambda: 'x' in 5)  # expect: TypeError argument of type 'int' is not iterable
t(lambda: 5 in 'x')  # expect: TypeError 'in <string>' requires string as left operand, not int
t(lambda: dict([(1, 2, 3)]))  # expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
t(lambda: set([[]]))  # expect: TypeError unhashable type: 'list'
t(lambda: {}[[]])  # expect: TypeError unhashable type: 'list'
t(lambda: 'ab'['x'])  # expect: TypeError string indices must be integers, not 'str'
t(lambda: [1]['x'])  # expect: TypeError list indices must be integers or slices, not str
t(lambda: (1)[0])  # expect: TypeError 'int' object is not subscriptable
t(lambda: iter(5))  # expect: TypeError 'int' object is not iterable
t(lambda: next([1]))  # expect: TypeError 'list' object is not an iterator
t(lambda: next(iter([])))  # expect: StopIteration
t(lambda: getattr(1, 'x'))  # expect: AttributeError 'int' object has no attribute 'x'
t(lambda: 1 .x)  # expect: AttributeError 'int' object has no attribute 'x'
t(lambda: None.x)  # expect: AttributeError 'NoneType' object has no attribute 'x'
t(lambda: [].x)  # expect: AttributeError 'list' object has no attribute 'x'
t(lambda: 'a'.x)  # expect: AttributeError 'str' object has no attribute 'x'
t(lambda: (lambda: 0).x)  # expect: AttributeError 'function' object has no attribute 'x'
t(lambda: 10 ** 5000)  # expect: ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
t(lambda: str(10 ** 5000))  # expect: ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
t(lambda: float(10 ** 400))  # expect: OverflowError int too large to convert to float
t(lambda: 10 ** 400 / 3)  # expect: OverflowError integer division result too large for a float
t(lambda: 2.0 ** 10000)  # expect: OverflowError (34, 'Numerical result out of range')
t(lambda: int(float('nan')))  # expect: ValueError cannot convert float NaN to integer
t(lambda: int(float('inf')))  # expect: OverflowError cannot convert float infinity to integer
t(lambda: round(float('nan')))  # expect: ValueError cannot convert float NaN to integer
t(lambda: [*1])  # expect: TypeError Value after * must be an iterable, not int
t(lambda: {**1})  # expect: TypeError 'int' object is not a mapping
t(lambda: ','.join([1, 2]))  # expect: TypeError sequence item 0: expected str instance, int found
t(lambda: 'abc'.split(''))  # expect: ValueError empty separator
t(lambda: 'a'.center('x'))  # expect: TypeError 'str' object cannot be interpreted as an integer
t(lambda: bool('x', 'y'))  # expect: TypeError bool expected at most 1 argument, got 2
t(lambda: list(1, 2))  # expect: TypeError list expected at most 1 argument, got 2
t(lambda: 'abc' * 2.0)  # expect: TypeError can't multiply sequence by non-int of type 'float'
t(lambda: [[0] * 2] * 2)  # expect: [[0, 0], [0, 0]]
t(lambda: (1, [2, (3,)], {'k': {1: (2,)}}))  # expect: (1, [2, (3,)], {'k': {1: (2,)}})
t(lambda: "it's" + 'a "q"')  # expect: 'it\'sa "q"'
t(lambda: 'tab\tnew\nline\\')  # expect: 'tab\tnew\nline\\'
t(lambda: 1e23)  # expect: 1e+23
t(lambda: 1.0e-323)  # expect: 1e-323
t(lambda: -0.0 + 0)  # expect: 0.0
t(lambda: 3 * 'ab' + 'c')  # expect: 'abababc'
t(lambda: [x for x in range(10) if x % 3 == 0][::-1])  # expect: [9, 6, 3, 0]
t(lambda: sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]))  # expect: [('b', 1), ('a', 2)]
t(lambda: {v: k for k, v in {'a': 1, 'b': 2}.items()})  # expect: {1: 'a', 2: 'b'}
t(lambda: type(1) == int and type('a') is str)  # expect: True
t(lambda: type(type(1)))  # expect: <class 'type'>
t(lambda: [type(x).__name__ for x in (1, 1.0, 'a', None, True, [], (), {}, set(), range(1), len)])  # expect: ['int', 'float', 'str', 'NoneType', 'bool', 'list', 'tuple', 'dict', 'set', 'range', 'builtin_function_or_method']
t(lambda: (1).__class__)  # expect: <class 'int'>
t(lambda: int)  # expect: <class 'int'>
t(lambda: ValueError)  # expect: <class 'ValueError'>
t(lambda: ValueError('x', 2))  # expect: ValueError('x', 2)
t(lambda: str(KeyError('k')))  # expect: "'k'"
t(lambda: isinstance(ZeroDivisionError(), ArithmeticError))  # expect: True
t(lambda: list(map(lambda a, b: (a, b), [1, 2], 'xy')))  # expect: [(1, 'x'), (2, 'y')]
t(lambda: any(x > 2 for x in [1, 2, 3]) and all([]))  # expect: True
t(lambda: 'abc'[::-1] == ''.join(reversed('abc')))  # expect: True
t(lambda: '{:>10}|{:<6}|{:^7}|{:+.2e}'.format('a', 'b', 'c', 12345.678))  # expect: '         a|b     |   c   |+1.23e+04'
t(lambda: 'é'.upper() + 'ß'.upper() + 'ŉ')  # expect: 'ÉSSŉ'
t(lambda: 'hello world'.title())  # expect: 'Hello World'
t(lambda: 'a1b2'.isalnum())  # expect: True
t(lambda: '½'.isnumeric())  # expect: True
t(lambda: round(12345.6789, -2))  # expect: 12300.0
t(lambda: round(-0.5))  # expect: 0
t(lambda: round(1e22, 3))  # expect: 1e+22
t(lambda: 7 // 2.0)  # expect: 3.0
t(lambda: -7 // 2.0)  # expect: -4.0
t(lambda: divmod(-7.5, 2))  # expect: (-4.0, 0.5)
t(lambda: 1 if 0 else 2 if 0 else 3)  # expect: 3
