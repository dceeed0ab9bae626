s = b'  Hello, World  '
print(s.strip(), s.lstrip(), s.rstrip(), s.upper(), s.lower(), s.title(), s.swapcase(), b'abc'.capitalize())  # expect: b'Hello, World' b'Hello, World  ' b'  Hello, World' b'  HELLO, WORLD  ' b'  hello, world  ' b'  Hello, World  ' b'  hELLO, wORLD  ' b'Abc'
print(s.find(b'o'), s.rfind(b'o'), s.find(b'zz'), s.index(b'W'), s.count(b'l'), s.find(111), s.find(b'o', 7), s.count(b''))  # expect: 6 10 -1 9 3 6 10 17
print(b'a,b,,c'.split(b','), b'a b  c'.split(), b'a,b,c'.split(b',', 1), b'a,b,c'.rsplit(b',', 1), b' a b c '.split(None, 1), b' a b c '.rsplit(None, 1))  # expect: [b'a', b'b', b'', b'c'] [b'a', b'b', b'c'] [b'a', b'b,c'] [b'a,b', b'c'] [b'a', b'b c '] [b' a b', b'c']
print(b'-'.join([b'a', b'b']), b''.join([]), b'abcabc'.replace(b'b', b'XX'), b'abab'.replace(b'a', b'', 1), b'abc'.replace(b'', b'-'), b'abc'.replace(b'', b'-', 2))  # expect: b'a-b' b'' b'aXXcaXXc' b'bab' b'-a-b-c-' b'-a-bc'
print(b'abc'.startswith(b'ab'), b'abc'.endswith((b'x', b'c')), b'abc'.startswith(b'b', 1), b'xxabcxx'.strip(b'x'))  # expect: True True True b'abc'
print(b'a=b=c'.partition(b'='), b'a=b=c'.rpartition(b'='), b'abc'.partition(b'-'), b'abc'.rpartition(b'-'))  # expect: (b'a', b'=', b'b=c') (b'a=b', b'=', b'c') (b'abc', b'', b'') (b'', b'', b'abc')
print(b'prefix-x'.removeprefix(b'prefix-'), b'x.txt'.removesuffix(b'.txt'), b'abc'.isalpha(), b'123'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'AB'.isupper(), b'ab1'.islower(), b'\xff'.isascii())  # expect: b'x' b'x' True True True True True True False
print(b'\x0a\xff'.hex(), b'\x0a\xff\x01'.hex(':'), b'\x01\x02\x03\x04\x05'.hex('-', 2), b'\x01\x02\x03\x04\x05'.hex('-', -2), bytes.fromhex('0aFF 10'))  # expect: 0aff 0a:ff:01 01-0203-0405 0102-0304-05 b'\n\xff\x10'
