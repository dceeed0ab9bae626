print((0.1).hex(), (-0.0).hex(), 5e-324.hex(), float.fromhex("0x1.8p3"), float.fromhex("-0x.8p-1"), (0.75).as_integer_ratio(), (10).as_integer_ratio())  # expect: 0x1.999999999999ap-4 -0x0.0p+0 0x0.0000000000001p-1022 12.0 -0.25 (3, 4) (10, 1)
print(int("0b101", 0), int("-0x_ff", 16), int("zz", 36), int(" 1_000 "), float(" 1_0.5e-1 "), float("-inf"), int("٣"))  # expect: 5 -255 1295 1000 1.05 -inf 3
for text, base in [("12a", 10), ("007", 0), ("1__0", 10), ("", 10), ("9", 8)]:
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
# expect: invalid literal for int() with base 10: '12a'
# expect: invalid literal for int() with base 0: '007'
# expect: invalid literal for int() with base 10: '1__0'
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 8: '9'
print(sum([1e16, 1.0, -1e16]), sum([0.1] * 10), sum([1, 0.5, True]), sum([2**70, 0.5]), round(2.675, 2), round(-1250, -2), round(0.5), round(1.5))  # expect: 1.0 1.0 2.5 1.1805916207174113e+21 2.67 -1200 0 2
