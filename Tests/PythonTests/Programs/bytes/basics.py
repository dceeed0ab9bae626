b = b'hello\x00\xff\n\'"'
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], b[::2], list(b[:3]))  # expect: b'hello\x00\xff\n\'"' 10 104 34 b'ell' b'"\'\n\xff\x00olleh' b"hlo\xff'" [104, 101, 108]
print(b'it\'s', b"say \"x\"", b'tab\t\\', bytes(3), bytes([65, 66]), bytes('é', 'utf-8'), bytes(range(5)), bytes())  # expect: b"it's" b'say "x"' b'tab\t\\' b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'\x00\x01\x02\x03\x04' b''
print(b'a' + b'b', b'ab' * 3, 2 * b'x', b'' * 5, b'a' == b'a', b'a' < b'b', b'a' == 'a', b'a' != 'a', b'ab' > b'a')  # expect: b'ab' b'ababab' b'xx' b'' True True False True True
print(104 in b, b'ell' in b, b'' in b, b'z' in b, 5 in b)  # expect: True True True False False
for byte in b'abc':
    print(byte, chr(byte), end=' ')
print()  # expect: 97 a 98 b 99 c
print({b'a': 1}[b'a'], hash(b'x') == hash(b'x'), {b'a', b'a'}, type(b), isinstance(b, bytes), bool(b''), bool(b'0'))  # expect: 1 True {b'a'} <class 'bytes'> True False True
print(str(b'abc'), repr(b'abc'), f"{b'abc'}", '%s' % b'abc', [b'a'], sorted([b'b', b'a']), max(b'abc'), sum(b'abc'))  # expect: b'abc' b'abc' b'abc' b'abc' [b'a'] [b'a', b'b'] 99 294
x, y = b'ab'
print(x, y, bytes(reversed(b'abc')), bytes(b'abc'), tuple(b'ab'), ord(b'a'), b'a' 
      b'b')  # expect: 97 98 b'cba' b'abc' (97, 98) 97 b'ab'
