from dataclasses import InitVar, asdict, dataclass, field, fields
from typing import ClassVar, List, Optional


@dataclass
class Base:
    x: int
    y: int = 5
    count: ClassVar[int] = 0


@dataclass
class Derived(Base):
    z: int = 7
    x: int = 1

    def __post_init__(self):
        Base.count += 1


d = Derived()
print(d, Derived(2, 3, 4), Base.count, [f.name for f in fields(Derived)])  # expect: Derived(x=1, y=5, z=7) Derived(x=2, y=3, z=4) 2 ['x', 'y', 'z']
print(d == Base(1, 5), Base(1) == Base(1, 5), isinstance(d, Base))  # expect: False True True


@dataclass
class Scaled:
    values: List[float]
    factor: InitVar[float] = 2.0
    total: float = field(init=False)

    def __post_init__(self, factor):
        self.total = sum(self.values) * factor


print(Scaled([1, 2]), Scaled([1, 2], 10).total, asdict(Scaled([1.5])))  # expect: Scaled(values=[1, 2], total=6.0) 30 {'values': [1.5], 'total': 3.0}


@dataclass(kw_only=True)
class Options:
    a: int
    b: Optional[int] = None


print(Options(a=1), Options(b=2, a=3))  # expect: Options(a=1, b=None) Options(a=3, b=2)
try:
    Options(1)
except TypeError as error:
    print(error)  # expect: Options.__init__() takes 1 positional argument but 2 were given
try:
    Options()
except TypeError as error:
    print(error)  # expect: Options.__init__() missing 1 required keyword-only argument: 'a'


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)


tree = Node(1, [Node(2), Node(3, [Node(4)])])
print(tree)  # expect: Node(value=1, children=[Node(value=2, children=[]), Node(value=3, children=[Node(value=4, children=[])])])
print(asdict(tree))  # expect: {'value': 1, 'children': [{'value': 2, 'children': []}, {'value': 3, 'children': [{'value': 4, 'children': []}]}]}
tree.children.append(tree)
print(tree)  # expect: Node(value=1, children=[Node(value=2, children=[]), Node(value=3, children=[Node(value=4, children=[])]), ...])


@dataclass(eq=False)
class Plain:
    a: int


print(Plain(1) == Plain(1), Plain(1).a)  # expect: False 1


@dataclass(repr=False)
class Own:
    a: int

    def __repr__(self):
        return f"<{self.a}>"


print(Own(3))  # expect: <3>


@dataclass(slots=True)
class Slim:
    a: int
    b: int = 2


s = Slim(1)
print(s, hasattr(s, "__dict__"))  # expect: Slim(a=1, b=2) False
try:
    s.c = 1
except AttributeError as error:
    print(type(error).__name__)  # expect: AttributeError
try:

    @dataclass
    class Bad:
        a: int = 1
        b: int

except TypeError as error:
    print(error)  # expect: non-default argument 'b' follows default argument
try:

    @dataclass
    class Worse:
        a: list = []

except ValueError as error:
    print(error)  # expect: mutable default <class 'list'> for field a is not allowed: use default_factory
try:

    @dataclass
    class Thaw(Base):
        pass

    @dataclass(frozen=True)
    class Freeze(Base):
        pass

except TypeError as error:
    print(error)  # expect: cannot inherit frozen dataclass from a non-frozen one


class Outer:
    @dataclass
    class Inner:
        v: int = 3


print(Outer.Inner(), Outer.Inner.__match_args__)  # expect: Outer.Inner(v=3) ('v',)


@dataclass
class WithProperty:
    width: float
    height: float

    @property
    def area(self) -> float:
        return self.width * self.height

    @classmethod
    def square(cls, side):
        return cls(side, side)

    @staticmethod
    def unit():
        return WithProperty(1.0, 1.0)


print(WithProperty(2, 3).area, WithProperty.square(4), WithProperty.unit())  # expect: 6 WithProperty(width=4, height=4) WithProperty(width=1.0, height=1.0)
