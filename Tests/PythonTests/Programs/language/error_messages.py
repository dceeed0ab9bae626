tests = [
    lambda: [][0], lambda: (1,)[3], lambda: 'abc'[9], lambda: {}['k'], lambda: None + 1, lambda: 3(),
    lambda: len(5), lambda: int([]), lambda: float('x'), lambda: [1, 2].index(5),
    lambda: 'a' < 1, lambda: {[1]: 2}, lambda: sum(['a']), lambda: list(5), lambda: sorted([1, 'a']),
    lambda: range(1.5), lambda: 'abc'.join([1]), lambda: round('a'), lambda: {1, 2}[0], lambda: [1][1.0],
    lambda: (1, 2).append(3), lambda: 'x'.foo, lambda: int('3.5'), lambda: [1, 2].remove(3), lambda: [].pop(),
    lambda: next(iter([])), lambda: 1 < None, lambda: 'a' * 'b', lambda: chr(-1), lambda: ord('ab'),
]
for test in tests:
    try:
        test()
    except Exception as e:
        print(type(e).__name__, '|', e)
# expect: IndexError | list index out of range
# expect: IndexError | tuple index out of range
# expect: IndexError | string index out of range
# expect: KeyError | 'k'
# expect: TypeError | unsupported operand type(s) for +: 'NoneType' and 'int'
# expect: TypeError | 'int' object is not callable
# expect: TypeError | object of type 'int' has no len()
# expect: TypeError | int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: ValueError | could not convert string to float: 'x'
# expect: ValueError | 5 is not in list
# expect: TypeError | '<' not supported between instances of 'str' and 'int'
# expect: TypeError | unhashable type: 'list'
# expect: TypeError | unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError | 'int' object is not iterable
# expect: TypeError | '<' not supported between instances of 'str' and 'int'
# expect: TypeError | 'float' object cannot be interpreted as an integer
# expect: TypeError | sequence item 0: expected str instance, int found
# expect: TypeError | type str doesn't define __round__ method
# expect: TypeError | 'set' object is not subscriptable
# expect: TypeError | list indices must be integers or slices, not float
# expect: AttributeError | 'tuple' object has no attribute 'append'
# expect: AttributeError | 'str' object has no attribute 'foo'
# expect: ValueError | invalid literal for int() with base 10: '3.5'
# expect: ValueError | list.remove(x): x not in list
# expect: IndexError | pop from empty list
# expect: StopIteration |
# expect: TypeError | '<' not supported between instances of 'int' and 'NoneType'
# expect: TypeError | can't multiply sequence by non-int of type 'str'
# expect: ValueError | chr() arg not in range(0x110000)
# expect: TypeError | ord() expected a character, but string of length 2 found
