for t in ('abc', 'é€', '한글', '😀x'):
    print(t.encode(), t.encode('utf-8').decode(), len(t.encode()), t.encode('ascii', 'replace'), t.encode('latin-1', 'ignore'), t.encode('ascii', 'backslashreplace'))
# expect: b'abc' abc 3 b'abc' b'abc' b'abc'
# expect: b'\xc3\xa9\xe2\x82\xac' é€ 5 b'??' b'\xe9' b'\\xe9\\u20ac'
# expect: b'\xed\x95\x9c\xea\xb8\x80' 한글 6 b'??' b'' b'\\ud55c\\uae00'
# expect: b'\xf0\x9f\x98\x80x' 😀x 5 b'?x' b'x' b'\\U0001f600x'
print(b'caf\xc3\xa9'.decode('utf-8'), b'caf\xe9'.decode('latin-1'), b'\xff\xfeab\xe2\x82'.decode('utf-8', 'replace'), b'a\xffb'.decode('utf-8', 'ignore'), str(b'abc', 'ascii'))  # expect: café café ��ab� ab abc
for b in (b'\xff', b'a\xe2\x82', b'\xc3(', b'\xed\xa0\x80', b'\xf0\x9f\x98', b'ok\xe2\x28\xa1', b'\x80'):
    for encoding in ('utf-8', 'ascii'):
        try:
            print(b.decode(encoding))
        except UnicodeDecodeError as error:
            print(type(error).__name__, error)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xe2 in position 1: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xed in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 2: invalid continuation byte
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xe2 in position 2: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
for t in ('é', 'aé€b', '😀'):
    for encoding in ('ascii', 'latin-1'):
        try:
            print(t.encode(encoding))
        except UnicodeEncodeError as error:
            print(error)
# expect: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: b'\xe9'
# expect: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
# expect: 'latin-1' codec can't encode character '\u20ac' in position 2: ordinal not in range(256)
# expect: 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
# expect: 'latin-1' codec can't encode character '\U0001f600' in position 0: ordinal not in range(256)
