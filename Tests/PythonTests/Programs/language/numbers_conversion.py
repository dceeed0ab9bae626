print(int(3.9), int(-3.9), int('42'), int(' -7 '), int('ff', 16), int('0b11', 0), int(True), float('1e-3'), float(' 2.5 '))  # expect: 3 -3 42 -7 255 3 1 0.001 2.5
print(float('inf'), float('-Infinity'), float('nan'), str(1.0), str(10 ** 20), bool('False'), int(1e20), round(2.5), round(3.5))  # expect: inf -inf nan 1.0 100000000000000000000 True 100000000000000000000 2 4
print(round(2.675, 2), round(1234, -2), round(0.5), round(-1.5), round(1e300, 2), round(3.14159, 3), round(5, 2), round(15, -1))  # expect: 2.67 1200 0 -2 1e+300 3.142 5 20
print(bin(10), hex(255), oct(8), chr(955), ord('A'), (5).bit_length(), (0.5).is_integer())  # expect: 0b1010 0xff 0o10 λ 65 3 False
print(float('1_000.5'), int('1_000'), 1e3 .is_integer(), 7 .real, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9)  # expect: 1000.5 1000 True 7 False True
