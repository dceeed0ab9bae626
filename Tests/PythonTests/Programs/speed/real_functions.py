import math
def each(values):
    for x in values:
        for run in (math.log, math.sqrt, math.exp, math.sin):
            try:
                print(round(run(x), 6), end=" ")
            except (ValueError, OverflowError, TypeError) as error:
                print(type(error).__name__, error, end=" ")
        print()
each([1.0, 0.0, -1.0, 2, True, 1e3, "a", None, 10 ** 400, float("inf"), float("nan")])
# expect: 0.0 1.0 2.718282 0.841471
# expect: ValueError math domain error 0.0 1.0 0.0
# expect: ValueError math domain error ValueError math domain error 0.367879 -0.841471
# expect: 0.693147 1.414214 7.389056 0.909297
# expect: 0.0 1.0 2.718282 0.841471
# expect: 6.907755 31.622777 OverflowError math range error 0.82688
# expect: TypeError must be real number, not str TypeError must be real number, not str TypeError must be real number, not str TypeError must be real number, not str
# expect: TypeError must be real number, not NoneType TypeError must be real number, not NoneType TypeError must be real number, not NoneType TypeError must be real number, not NoneType
# expect: 921.034037 OverflowError int too large to convert to float OverflowError int too large to convert to float OverflowError int too large to convert to float
# expect: inf inf inf ValueError math domain error
# expect: nan nan nan nan
def logs(values):
    total = 0.0
    for x in values:
        try:
            total += x * math.log(x)
        except ValueError as error:
            print("bad", x, error)
    return total
print(logs([1.0, 0.5, 0.0, 2.5, -3.0, 4]))
# expect: bad 0.0 math domain error
# expect: bad -3.0 math domain error
# expect: 7.489330683884978
def shadow(values):
    for m in values:
        print(m.floor(2.5) if m is math else m.upper(), end=" ")
    print()
shadow([math, "a", math, "b"])  # expect: 2 A 2 B
class Fake:
    def log(self, x):
        return "fake", x
def switch():
    global math
    kept = math
    for step in range(4):
        print(math.log(1.0), end=" ")
        math = Fake() if step % 2 == 0 else kept
    math = kept
    print(math.log(math.e))
switch()  # expect: 0.0 ('fake', 1.0) 0.0 ('fake', 1.0) 1.0
