# needs: 3.12
from dataclasses import dataclass, field, fields, asdict, astuple, replace, KW_ONLY, InitVar
from typing import ClassVar, Optional


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


print(Version(1, 2) < Version(1, 3), Version(2) > Version(1, 9), Version(1, 2, "a") == Version(1, 2, "b"))  # expect: True True True
print(sorted([Version(2), Version(1, 5), Version(1, 1)]), max(Version(1), Version(0, 9)))  # expect: [Version(major=1, minor=1, note=''), Version(major=1, minor=5, note=''), Version(major=2, minor=0, note='')] Version(major=1, minor=0, note='')
try:
    Version(1) < 3
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Version' and 'int'


@dataclass
class Options:
    size: int
    _: KW_ONLY
    color: str = "red"
    tags: list = field(default_factory=list)


print(Options(1), Options(2, color="blue", tags=[1]))  # expect: Options(size=1, color='red', tags=[]) Options(size=2, color='blue', tags=[1])
try:
    Options(1, "blue")
except TypeError as error:
    print(error)  # expect: Options.__init__() takes 2 positional arguments but 3 were given
try:
    Options(color="x")
except TypeError as error:
    print(error)  # expect: Options.__init__() missing 1 required positional argument: 'size'
a, b = Options(1), Options(1)
a.tags.append(3)
print(a, b, a == b, a.tags is b.tags)  # expect: Options(size=1, color='red', tags=[3]) Options(size=1, color='red', tags=[]) False False


@dataclass
class Counter:
    total: ClassVar[int] = 0
    start: int
    step: InitVar[int] = 2
    value: int = field(init=False, default=10)
    hidden: int = field(default=1, repr=False)
    maybe: Optional[int] = None

    def __post_init__(self, step):
        self.value = self.start * step
        Counter.total += 1


print(Counter(3), Counter(3, 5), Counter.total, [f.name for f in fields(Counter)])  # expect: Counter(start=3, value=6, maybe=None) Counter(start=3, value=15, maybe=None) 2 ['start', 'value', 'hidden', 'maybe']
print(asdict(Counter(1)), astuple(Counter(1)))  # expect: {'start': 1, 'value': 2, 'hidden': 1, 'maybe': None} (1, 2, 1, None)
print(replace(Options(1, color="g"), size=9))  # expect: Options(size=9, color='g', tags=[])
try:
    replace(Options(1), wrong=2)
except TypeError as error:
    print(error)  # expect: Options.__init__() got an unexpected keyword argument 'wrong'


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 0.0

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Point(3.0, 4.0)
print(p, p.norm, hash(p) == hash(Point(3.0, 4.0)), {p: 1}[Point(3.0, 4.0)])  # expect: Point(x=3.0, y=4.0) 5.0 True 1
for change in [lambda: setattr(p, "x", 1), lambda: delattr(p, "x")]:
    try:
        change()
    except Exception as error:
        print(type(error).__name__, error)
# expect: FrozenInstanceError cannot assign to field 'x'
# expect: FrozenInstanceError cannot delete field 'x'


@dataclass(kw_only=True)
class Config:
    name: str
    deep: bool = False
    level: int


print(Config(name="n", level=3))  # expect: Config(name='n', deep=False, level=3)
try:
    @dataclass
    class Bad:
        x: int = 1
        y: int
except TypeError as error:
    print(error)  # expect: non-default argument 'y' follows default argument
try:
    @dataclass
    class Worse:
        x: list = []
except ValueError as error:
    print(error)  # expect: mutable default <class 'list'> for field x is not allowed: use default_factory
try:
    hash(Options(1))
except TypeError as error:
    print(error)  # expect: unhashable type: 'Options'


@dataclass(eq=False)
class Plain:
    x: int


print(Plain(1) == Plain(1), Plain.__match_args__)  # expect: False ('x',)


@dataclass(slots=True)
class Slim:
    x: int
    y: int = 2


s = Slim(1)
print(s)  # expect: Slim(x=1, y=2)
try:
    s.z = 1
except AttributeError as error:
    print(error)  # expect: 'Slim' object has no attribute 'z'
