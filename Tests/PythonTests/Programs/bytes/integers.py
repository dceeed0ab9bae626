print((1000).to_bytes(2, 'big'), (1000).to_bytes(4, 'little'), (-1).to_bytes(2, 'big', signed=True), (0).to_bytes(), (255).to_bytes(1), (2**70).to_bytes(10, 'big'), (-2**63).to_bytes(9, 'little', signed=True))  # expect: b'\x03\xe8' b'\xe8\x03\x00\x00' b'\xff\xff' b'\x00' b'\xff' b'\x00@\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x80\xff'
print(int.from_bytes(b'\x03\xe8', 'big'), int.from_bytes(b'\xff\xfe', 'little', signed=True), int.from_bytes([1, 2, 3]), int.from_bytes(b''), int.from_bytes(b'\xff' * 12, signed=True), int.from_bytes(b'\x80' + b'\x00' * 15, signed=True), True.to_bytes(2, 'big'))  # expect: 1000 -257 66051 0 -1 -170141183460469231731687303715884105728 b'\x00\x01'
for test in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (128).to_bytes(1, signed=True), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, 'middle'), lambda: int.from_bytes('a'), lambda: int.from_bytes(5), lambda: (-129).to_bytes(1, signed=True)):
    try:
        print(test())
    except Exception as error:
        print(type(error).__name__, error)
# expect: OverflowError int too big to convert
# expect: OverflowError can't convert negative int to unsigned
# expect: OverflowError int too big to convert
# expect: ValueError length argument must be non-negative
# expect: ValueError byteorder must be either 'little' or 'big'
# expect: TypeError cannot convert 'str' object to bytes
# expect: TypeError cannot convert 'int' object to bytes
# expect: OverflowError int too big to convert
for n in (0, 1, -1, 127, 128, -128, 255, 256, -256, 2**64, -2**64, 2**64 - 1):
    for length in (0, 1, 2, 8, 9):
        for signed in (False, True):
            try:
                b = n.to_bytes(length, 'big', signed=signed)
                print(n, length, signed, b, int.from_bytes(b, 'big', signed=signed) == n)
            except OverflowError as error:
                print(n, length, signed, error)
# expect: 0 0 False b'' True
# expect: 0 0 True b'' True
# expect: 0 1 False b'\x00' True
# expect: 0 1 True b'\x00' True
# expect: 0 2 False b'\x00\x00' True
# expect: 0 2 True b'\x00\x00' True
# expect: 0 8 False b'\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: 0 8 True b'\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: 0 9 False b'\x00\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: 0 9 True b'\x00\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: 1 0 False int too big to convert
# expect: 1 0 True int too big to convert
# expect: 1 1 False b'\x01' True
# expect: 1 1 True b'\x01' True
# expect: 1 2 False b'\x00\x01' True
# expect: 1 2 True b'\x00\x01' True
# expect: 1 8 False b'\x00\x00\x00\x00\x00\x00\x00\x01' True
# expect: 1 8 True b'\x00\x00\x00\x00\x00\x00\x00\x01' True
# expect: 1 9 False b'\x00\x00\x00\x00\x00\x00\x00\x00\x01' True
# expect: 1 9 True b'\x00\x00\x00\x00\x00\x00\x00\x00\x01' True
# expect: -1 0 False can't convert negative int to unsigned
# expect: -1 0 True b'' False
# expect: -1 1 False can't convert negative int to unsigned
# expect: -1 1 True b'\xff' True
# expect: -1 2 False can't convert negative int to unsigned
# expect: -1 2 True b'\xff\xff' True
# expect: -1 8 False can't convert negative int to unsigned
# expect: -1 8 True b'\xff\xff\xff\xff\xff\xff\xff\xff' True
# expect: -1 9 False can't convert negative int to unsigned
# expect: -1 9 True b'\xff\xff\xff\xff\xff\xff\xff\xff\xff' True
# expect: 127 0 False int too big to convert
# expect: 127 0 True int too big to convert
# expect: 127 1 False b'\x7f' True
# expect: 127 1 True b'\x7f' True
# expect: 127 2 False b'\x00\x7f' True
# expect: 127 2 True b'\x00\x7f' True
# expect: 127 8 False b'\x00\x00\x00\x00\x00\x00\x00\x7f' True
# expect: 127 8 True b'\x00\x00\x00\x00\x00\x00\x00\x7f' True
# expect: 127 9 False b'\x00\x00\x00\x00\x00\x00\x00\x00\x7f' True
# expect: 127 9 True b'\x00\x00\x00\x00\x00\x00\x00\x00\x7f' True
# expect: 128 0 False int too big to convert
# expect: 128 0 True int too big to convert
# expect: 128 1 False b'\x80' True
# expect: 128 1 True int too big to convert
# expect: 128 2 False b'\x00\x80' True
# expect: 128 2 True b'\x00\x80' True
# expect: 128 8 False b'\x00\x00\x00\x00\x00\x00\x00\x80' True
# expect: 128 8 True b'\x00\x00\x00\x00\x00\x00\x00\x80' True
# expect: 128 9 False b'\x00\x00\x00\x00\x00\x00\x00\x00\x80' True
# expect: 128 9 True b'\x00\x00\x00\x00\x00\x00\x00\x00\x80' True
# expect: -128 0 False can't convert negative int to unsigned
# expect: -128 0 True int too big to convert
# expect: -128 1 False can't convert negative int to unsigned
# expect: -128 1 True b'\x80' True
# expect: -128 2 False can't convert negative int to unsigned
# expect: -128 2 True b'\xff\x80' True
# expect: -128 8 False can't convert negative int to unsigned
# expect: -128 8 True b'\xff\xff\xff\xff\xff\xff\xff\x80' True
# expect: -128 9 False can't convert negative int to unsigned
# expect: -128 9 True b'\xff\xff\xff\xff\xff\xff\xff\xff\x80' True
# expect: 255 0 False int too big to convert
# expect: 255 0 True int too big to convert
# expect: 255 1 False b'\xff' True
# expect: 255 1 True int too big to convert
# expect: 255 2 False b'\x00\xff' True
# expect: 255 2 True b'\x00\xff' True
# expect: 255 8 False b'\x00\x00\x00\x00\x00\x00\x00\xff' True
# expect: 255 8 True b'\x00\x00\x00\x00\x00\x00\x00\xff' True
# expect: 255 9 False b'\x00\x00\x00\x00\x00\x00\x00\x00\xff' True
# expect: 255 9 True b'\x00\x00\x00\x00\x00\x00\x00\x00\xff' True
# expect: 256 0 False int too big to convert
# expect: 256 0 True int too big to convert
# expect: 256 1 False int too big to convert
# expect: 256 1 True int too big to convert
# expect: 256 2 False b'\x01\x00' True
# expect: 256 2 True b'\x01\x00' True
# expect: 256 8 False b'\x00\x00\x00\x00\x00\x00\x01\x00' True
# expect: 256 8 True b'\x00\x00\x00\x00\x00\x00\x01\x00' True
# expect: 256 9 False b'\x00\x00\x00\x00\x00\x00\x00\x01\x00' True
# expect: 256 9 True b'\x00\x00\x00\x00\x00\x00\x00\x01\x00' True
# expect: -256 0 False can't convert negative int to unsigned
# expect: -256 0 True int too big to convert
# expect: -256 1 False can't convert negative int to unsigned
# expect: -256 1 True int too big to convert
# expect: -256 2 False can't convert negative int to unsigned
# expect: -256 2 True b'\xff\x00' True
# expect: -256 8 False can't convert negative int to unsigned
# expect: -256 8 True b'\xff\xff\xff\xff\xff\xff\xff\x00' True
# expect: -256 9 False can't convert negative int to unsigned
# expect: -256 9 True b'\xff\xff\xff\xff\xff\xff\xff\xff\x00' True
# expect: 18446744073709551616 0 False int too big to convert
# expect: 18446744073709551616 0 True int too big to convert
# expect: 18446744073709551616 1 False int too big to convert
# expect: 18446744073709551616 1 True int too big to convert
# expect: 18446744073709551616 2 False int too big to convert
# expect: 18446744073709551616 2 True int too big to convert
# expect: 18446744073709551616 8 False int too big to convert
# expect: 18446744073709551616 8 True int too big to convert
# expect: 18446744073709551616 9 False b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: 18446744073709551616 9 True b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: -18446744073709551616 0 False can't convert negative int to unsigned
# expect: -18446744073709551616 0 True int too big to convert
# expect: -18446744073709551616 1 False can't convert negative int to unsigned
# expect: -18446744073709551616 1 True int too big to convert
# expect: -18446744073709551616 2 False can't convert negative int to unsigned
# expect: -18446744073709551616 2 True int too big to convert
# expect: -18446744073709551616 8 False can't convert negative int to unsigned
# expect: -18446744073709551616 8 True int too big to convert
# expect: -18446744073709551616 9 False can't convert negative int to unsigned
# expect: -18446744073709551616 9 True b'\xff\x00\x00\x00\x00\x00\x00\x00\x00' True
# expect: 18446744073709551615 0 False int too big to convert
# expect: 18446744073709551615 0 True int too big to convert
# expect: 18446744073709551615 1 False int too big to convert
# expect: 18446744073709551615 1 True int too big to convert
# expect: 18446744073709551615 2 False int too big to convert
# expect: 18446744073709551615 2 True int too big to convert
# expect: 18446744073709551615 8 False b'\xff\xff\xff\xff\xff\xff\xff\xff' True
# expect: 18446744073709551615 8 True int too big to convert
# expect: 18446744073709551615 9 False b'\x00\xff\xff\xff\xff\xff\xff\xff\xff' True
# expect: 18446744073709551615 9 True b'\x00\xff\xff\xff\xff\xff\xff\xff\xff' True
