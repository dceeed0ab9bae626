tests = [
    lambda: bytes('a'), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([1.5]), lambda: bytes(1.5), lambda: b'a' + 'x', lambda: 'x' + b'a',
    lambda: b'a' * 1.5, lambda: b'a' < 'x', lambda: 'a' in b'a', lambda: 256 in b'a', lambda: b'a'[5], lambda: b'a'['x'], lambda: b'a'.find('a'),
    lambda: b','.join(['a']), lambda: b'a'.startswith('a'), lambda: b'a'.split(b''), lambda: b'a'.split(','), lambda: b'a'.index(b'z'),
    lambda: bytes.fromhex('0'), lambda: bytes.fromhex('zz'), lambda: b'a'.foo, lambda: b'a'.replace('a', 'b'), lambda: b'a' + 1, lambda: 1 + b'a',
    lambda: ord(b'ab'), lambda: str(1, 'utf-8'), lambda: str('a', 'utf-8'), lambda: bytes([1], 'utf-8'), lambda: [b'a', 'b'].sort(), lambda: b'a'.hex('ab'),
]
for number, test in enumerate(tests):
    try:
        print(number, test())
    except Exception as error:
        print(number, type(error).__name__, error)
# expect: 0 TypeError string argument without an encoding
# expect: 1 ValueError negative count
# expect: 2 ValueError bytes must be in range(0, 256)
# expect: 3 TypeError 'float' object cannot be interpreted as an integer
# expect: 4 TypeError cannot convert 'float' object to bytes
# expect: 5 TypeError can't concat str to bytes
# expect: 6 TypeError can only concatenate str (not "bytes") to str
# expect: 7 TypeError can't multiply sequence by non-int of type 'float'
# expect: 8 TypeError '<' not supported between instances of 'bytes' and 'str'
# expect: 9 TypeError a bytes-like object is required, not 'str'
# expect: 10 ValueError byte must be in range(0, 256)
# expect: 11 IndexError index out of range
# expect: 12 TypeError byte indices must be integers or slices, not str
# expect: 13 TypeError argument should be integer or bytes-like object, not 'str'
# expect: 14 TypeError sequence item 0: expected a bytes-like object, str found
# expect: 15 TypeError startswith first arg must be bytes or a tuple of bytes, not str
# expect: 16 ValueError empty separator
# expect: 17 TypeError a bytes-like object is required, not 'str'
# expect: 18 ValueError subsection not found
# expect: 19 ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: 20 ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: 21 AttributeError 'bytes' object has no attribute 'foo'
# expect: 22 TypeError a bytes-like object is required, not 'str'
# expect: 23 TypeError can't concat int to bytes
# expect: 24 TypeError unsupported operand type(s) for +: 'int' and 'bytes'
# expect: 25 TypeError ord() expected a character, but string of length 2 found
# expect: 26 TypeError decoding to str: need a bytes-like object, int found
# expect: 27 TypeError decoding str is not supported
# expect: 28 TypeError encoding without a string argument
# expect: 29 TypeError '<' not supported between instances of 'str' and 'bytes'
# expect: 30 ValueError sep must be length 1.
try:
    b = b'abc'
    b[0] = 1
except TypeError as error:
    print(error)  # expect: 'bytes' object does not support item assignment
