import math
from functools import reduce
data = 'the quick brown fox'.encode('utf-8')
counts = {}
for byte in data:
    counts[byte] = counts.get(byte, 0) + 1
print(-sum(c / len(data) * math.log2(c / len(data)) for c in counts.values()))  # expect: 3.8924071185928764
print(reduce(lambda a, b: a ^ b, data), data.hex())  # expect: 43 74686520717569636b2062726f776e20666f78
class Packet(bytes):
    def size(self):
        return len(self)
p = Packet(b'abc')
print(p, p.size(), p + b'd', p == b'abc', isinstance(p, bytes), type(p[:2]).__name__)  # expect: b'abc' 3 b'abcd' True True bytes
key = bytes(a ^ b for a, b in zip(b'secret', b'keykey'))
print(key, bytes(a ^ b for a, b in zip(key, b'keykey')))  # expect: b'\x18\x00\x1a\x19\x00\r' b'secret'
