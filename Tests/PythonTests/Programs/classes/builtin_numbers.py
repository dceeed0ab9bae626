class Meters(float):
    def __repr__(self):
        return f"{float(self)}m"

    def __add__(self, other):
        return Meters(float(self) + float(other))


m = Meters(2.5)
print(m, m + 1, repr(m), str(m), m * 2, type(m * 2).__name__, m == 2.5, m > 2, round(m), int(m), hash(m) == hash(2.5))  # expect: 2.5m 3.5m 2.5m 2.5m 5.0 float True True 2 2 True
print(f"{m:.2f}", isinstance(m, float), m.is_integer(), abs(Meters(-1.5)), -m)  # expect: 2.50 True False 1.5 -2.5


class Mod7(int):
    def __new__(cls, value):
        return super().__new__(cls, value % 7)

    def __add__(self, other):
        return Mod7(int(self) + int(other))


a = Mod7(10)
print(a, a + 6, a - 1, type(a + 1).__name__, type(a - 1).__name__, a in [3], {3: "x"}[a], [10, 20, 30, 40][a])  # expect: 3 2 2 Mod7 int True x 40
print(a.bit_length(), "%d" % a, f"{a:03d}", range(a), list(range(Mod7(2))), a * "ab")  # expect: 2 3 003 range(0, 3) [0, 1] ababab


class Name(str):
    def shout(self):
        return self.upper() + "!"

    def __len__(self):
        return 99


n = Name("ann")
print(n, n.shout(), len(n), n == "ann", n + "x", type(n + "x").__name__, {"ann": 1}[n], n[0], "n" in n, f"{n:>5}|")  # expect: ann ANN! 99 True annx str 1 a True   ann|
print(repr(n), n.replace("n", "m"), "-".join([n, n]), sorted([Name("b"), Name("a")]))  # expect: 'ann' amm ann-ann ['a', 'b']


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p), p + (3,), hash(p) == hash((1, 2)), {(1, 2): "t"}[p])  # expect: (1, 2) 1 True 2 (1, 2, 3) True t
a, b = p
print(a, b)  # expect: 1 2
