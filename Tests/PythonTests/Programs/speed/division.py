def table():
    for a in (7, -7, 0, 2 ** 62, -2 ** 63):
        for b in (2, -2, 3, -3, 1, -1, 2 ** 62):
            print(a // b, a % b, divmod(a, b), end="; ")
        print()
    for a, b in zip((7.5, -7.5, 7, -7), (2, 2, -2.5, 2.5)):
        print(a // b, a % b, end="; ")
    print()
table()
# expect: 3 1 (3, 1); -4 -1 (-4, -1); 2 1 (2, 1); -3 -2 (-3, -2); 7 0 (7, 0); -7 0 (-7, 0); 0 7 (0, 7);
# expect: -4 1 (-4, 1); 3 -1 (3, -1); -3 2 (-3, 2); 2 -1 (2, -1); -7 0 (-7, 0); 7 0 (7, 0); -1 4611686018427387897 (-1, 4611686018427387897);
# expect: 0 0 (0, 0); 0 0 (0, 0); 0 0 (0, 0); 0 0 (0, 0); 0 0 (0, 0); 0 0 (0, 0); 0 0 (0, 0);
# expect: 2305843009213693952 0 (2305843009213693952, 0); -2305843009213693952 0 (-2305843009213693952, 0); 1537228672809129301 1 (1537228672809129301, 1); -1537228672809129302 -2 (-1537228672809129302, -2); 4611686018427387904 0 (4611686018427387904, 0); -4611686018427387904 0 (-4611686018427387904, 0); 1 0 (1, 0);
# expect: -4611686018427387904 0 (-4611686018427387904, 0); 4611686018427387904 0 (4611686018427387904, 0); -3074457345618258603 1 (-3074457345618258603, 1); 3074457345618258602 -2 (3074457345618258602, -2); -9223372036854775808 0 (-9223372036854775808, 0); 9223372036854775808 0 (9223372036854775808, 0); -2 0 (-2, 0);
# expect: 3.0 1.5; -4.0 0.5; -3.0 -0.5; -3.0 0.5;
def fails():
    for text, run in (("/", lambda a, b: a / b), ("//", lambda a, b: a // b), ("%", lambda a, b: a % b)):
        for a, b in ((1, 0), (1.0, 0), (1, 0.0), (1.5, 0.0)):
            try:
                run(a, b)
            except ZeroDivisionError as error:
                print(text, a, b, error)
fails()
# expect: / 1 0 division by zero
# expect: / 1.0 0 float division by zero
# expect: / 1 0.0 float division by zero
# expect: / 1.5 0.0 float division by zero
# expect: // 1 0 integer division or modulo by zero
# expect: // 1.0 0 float floor division by zero
# expect: // 1 0.0 float floor division by zero
# expect: // 1.5 0.0 float floor division by zero
# expect: % 1 0 integer modulo by zero
# expect: % 1.0 0 float modulo
# expect: % 1 0.0 float modulo
# expect: % 1.5 0.0 float modulo
