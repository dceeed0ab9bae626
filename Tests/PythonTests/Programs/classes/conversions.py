import math


class Number:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return int(self.value)

    def __float__(self):
        return float(self.value)

    def __index__(self):
        return int(self.value)

    def __round__(self, digits=None):
        return ("rounded", digits)

    def __trunc__(self):
        return 7

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __bool__(self):
        return self.value > 2

    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


n = Number(2.7)
print(int(n), float(n), round(n), round(n, 2), bool(n), [10, 20, 30][n], "abc"[n:], list(range(n)))  # expect: 2 2.7 ('rounded', None) ('rounded', 2) True 30 c [0, 1]
print(f"{n}", f"{n:>5}", format(n, "x"), f"{n!r}", f"{n!s}", "%s %r" % (n, n), "{} {!r}".format(n, n), [n], hex(n))  # expect: <> <>5> <x> repr str str repr <> repr [repr] 0x2
print("yes" if Number(1) else "no")  # expect: no


class Bad:
    def __bool__(self):
        return 1

    def __str__(self):
        return 5

    def __int__(self):
        return "x"

    def __index__(self):
        return 1.5

    def __hash__(self):
        return "h"


for action in [bool, str, int, hash, lambda b: [1][b]]:
    try:
        action(Bad())
    except TypeError as error:
        print(error)
# expect: __bool__ should return bool, returned int
# expect: __str__ returned non-string (type int)
# expect: __int__ returned non-int (type str)
# expect: __hash__ method should return an integer
# expect: __index__ returned non-int (type float)


class Call:
    def __call__(self, *args, **kwargs):
        return args, kwargs


print(Call()(1, 2, a=3), callable(Call()), callable(n), callable(len), callable(Call), callable(5))  # expect: ((1, 2), {'a': 3}) True False True True False
print(list(map(Call(), [1, 2])))  # expect: [((1,), {}), ((2,), {})]
