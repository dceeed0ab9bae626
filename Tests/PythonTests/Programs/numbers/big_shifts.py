for n in [-2**70, -2**63 - 1, -10**25, 10**25, -1]:
    print(n >> 1, n >> 65, n >> 200, n // 2**65, n % 7, n & 0xFF, ~n, n.bit_length(), (-n) << 3)
# expect: -590295810358705651712 -32 -1 -32 5 0 1180591620717411303423 71 9444732965739290427392
# expect: -4611686018427387905 -1 -1 -1 5 255 9223372036854775808 64 73786976294838206472
# expect: -5000000000000000000000000 -271051 -1 -271051 4 0 9999999999999999999999999 84 80000000000000000000000000
# expect: 5000000000000000000000000 271050 0 271050 3 0 -10000000000000000000000001 84 -80000000000000000000000000
# expect: -1 -1 -1 -1 6 255 0 1 8
print(0 / -10**25, 10**25 / -3, divmod(-10**20, 7), (-7) ** 33, pow(3, -1, 7), pow(-3, 5, -7))  # expect: -0.0 -3.3333333333333333e+24 (-14285714285714285715, 5) -7730993719707444524137094407 5 -5
for source in [lambda: divmod(1.5, 0), lambda: 1 >> -1, lambda: 10**400 / 3, lambda: pow(2, -1, 4)]:
    try:
        print(source())
    except Exception as error:
        print(type(error).__name__, error)
# expect: ZeroDivisionError float divmod()
# expect: ValueError negative shift count
# expect: OverflowError integer division result too large for a float
# expect: ValueError base is not invertible for the given modulus
