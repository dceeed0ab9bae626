def run():
    big = 2 ** 63 - 1
    near = 2 ** 53 + 1
    print(big + 0.5, big - 1.5, big * 2.0, 1.5 - big, near + 0.0, near * 1.0)
    print(near == float(near), near > 9007199254740992.0, near < 9007199254740992.0, 9007199254740992.0 < near)
    print(9007199254740992.0 == near, big == 2.0 ** 63, big < 2.0 ** 63, -big - 1 == -2.0 ** 63)
    print(1 / 3, 7 / 2.0, 2.0 / 7, near / 3, big / 7, -big / 3.0, 6 / 3, -0.0 / 5, 0 / -5, 0.0 * -3)
    nan = float("nan")
    print(nan == 1, nan != 1, nan < 1, 1 >= nan, 1 != nan)
    inf = float("inf")
    print(inf > 10 ** 18, 10 ** 18 > -inf, inf == 1, inf - 1, 1 - inf, 0 * inf)
    print(True + 0.5, 0.5 * True, True < 1.5, 1 / True)
run()
# expect: 9.223372036854776e+18 9.223372036854776e+18 1.8446744073709552e+19 -9.223372036854776e+18 9007199254740992.0 9007199254740992.0
# expect: False True False True
# expect: False False True True
# expect: 0.3333333333333333 3.5 0.2857142857142857 3002399751580331.0 1.3176245766935393e+18 -3.0744573456182584e+18 2.0 -0.0 -0.0 -0.0
# expect: False True False False True
# expect: True True False inf -inf nan
# expect: 1.5 0.5 True 1.0
