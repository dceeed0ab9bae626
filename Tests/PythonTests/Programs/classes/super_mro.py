class A:
    def __init__(self, **kwargs):
        print("A", kwargs)

    def who(self):
        return "A"


class B(A):
    def __init__(self, b=1, **kwargs):
        print("B", b)
        super().__init__(**kwargs)

    def who(self):
        return "B" + super().who()


class C(A):
    def __init__(self, c=2, **kwargs):
        print("C", c)
        super().__init__(**kwargs)

    def who(self):
        return "C" + super(C, self).who()


class D(B, C):
    def who(self):
        return "D" + super().who()

    @classmethod
    def make(cls, **kwargs):
        return cls(**kwargs)


d = D(b=5, c=6)
# expect: B 5
# expect: C 6
# expect: A {}
print(d.who(), [k.__name__ for k in D.__mro__], D.__bases__ == (B, C))  # expect: DBCA ['D', 'B', 'C', 'A', 'object'] True
print(isinstance(d, A), issubclass(D, C), issubclass(D, (int, A)), issubclass(A, D))  # expect: True True True False
print(D.make().who())
# expect: B 1
# expect: C 2
# expect: A {}
# expect: DBCA
print(d.__class__.__name__, type(d) is D, type(d).__qualname__)  # expect: D True D
try:
    class E(A, B):
        pass
except TypeError as error:
    print(error)
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B


class Root:
    @classmethod
    def create(cls, value):
        made = cls()
        made.value = value
        return made

    @staticmethod
    def helper(x):
        return x + 1


class Leaf(Root):
    @classmethod
    def create(cls, value):
        made = super().create(value * 2)
        return made

    @staticmethod
    def helper(x):
        return Root.helper(x) * 10


leaf = Leaf.create(21)
print(type(leaf).__name__, leaf.value, leaf.helper(1), Leaf.helper(2))  # expect: Leaf 42 20 30
