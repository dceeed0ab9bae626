class Base:
    def __add__(self, other):
        return "Base.__add__"

    def __radd__(self, other):
        return "Base.__radd__"

    def __lt__(self, other):
        return "Base.__lt__"

    def __gt__(self, other):
        return "Base.__gt__"


class Derived(Base):
    def __radd__(self, other):
        return "Derived.__radd__"

    def __gt__(self, other):
        return "Derived.__gt__"


class Plain(Base):
    pass


print(Base() + Derived())  # expect: Derived.__radd__
print(Derived() + Base())  # expect: Base.__add__
print(Base() + Plain())  # expect: Base.__add__
print(1 + Base())  # expect: Base.__radd__
print(Base() < Derived())  # expect: Derived.__gt__
print(Base() < Plain())  # expect: Base.__gt__
print(Derived() < Base())  # expect: Base.__lt__
