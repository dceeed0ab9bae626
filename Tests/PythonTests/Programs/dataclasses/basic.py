from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Point:
    x: float
    y: float = 0.0

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


p = Point(3, 4)
print(p, p.norm(), p == Point(3, 4), p != Point(3, 5), p == (3, 4))  # expect: Point(x=3, y=4) 5.0 True True False
print(Point(1), Point(y=2, x=1), repr(p), [p], f"{p}", str(p))  # expect: Point(x=1, y=0.0) Point(x=1, y=2) Point(x=3, y=4) [Point(x=3, y=4)] Point(x=3, y=4) Point(x=3, y=4)
p.x = 10
print(p.x, p)  # expect: 10 Point(x=10, y=4)
print(asdict(p), astuple(p), replace(p, y=1), is_dataclass(p), is_dataclass(Point), is_dataclass(3))  # expect: {'x': 10, 'y': 4} (10, 4) Point(x=10, y=1) True True False
print([f.name for f in fields(Point)], [f.default for f in fields(p)][1])  # expect: ['x', 'y'] 0.0
for action in [lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, x=2), lambda: hash(p), lambda: p < p]:
    try:
        action()
    except TypeError as error:
        print(error)
# expect: Point.__init__() missing 1 required positional argument: 'x'
# expect: Point.__init__() takes from 2 to 3 positional arguments but 4 were given
# expect: Point.__init__() got an unexpected keyword argument 'z'
# expect: Point.__init__() got multiple values for argument 'x'
# expect: unhashable type: 'Point'
# expect: '<' not supported between instances of 'Point' and 'Point'


@dataclass
class Team:
    name: str
    members: list = field(default_factory=list)
    scores: dict[str, int] = field(default_factory=dict)
    secret: str = field(default="s", repr=False, compare=False)
    total: int = field(init=False, default=0)

    def __post_init__(self):
        self.total = len(self.members)


a, b = Team("a"), Team("a", ["x"])
a.members.append("y")
print(a, b, a == b, a.secret, Team("q").members)  # expect: Team(name='a', members=['y'], scores={}, total=0) Team(name='a', members=['x'], scores={}, total=1) False s []
print(Team("a", secret="t") == Team("a"), asdict(b))  # expect: True {'name': 'a', 'members': ['x'], 'scores': {}, 'secret': 's', 'total': 1}


@dataclass(frozen=True)
class Key:
    a: int
    b: str = "b"


k = Key(1)
print(k, hash(k) == hash(Key(1)), {k: 5}[Key(1)], len({Key(1), Key(1), Key(2)}))  # expect: Key(a=1, b='b') True 5 2
try:
    k.a = 2
except Exception as error:
    print(type(error).__name__, error, isinstance(error, AttributeError))  # expect: FrozenInstanceError cannot assign to field 'a' True
try:
    del k.a
except AttributeError as error:
    print(error)  # expect: cannot delete field 'a'
try:
    k.new = 2
except AttributeError as error:
    print(error)  # expect: cannot assign to field 'new'


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0


print(Version(1, 2) < Version(1, 3), max(Version(1), Version(2)), sorted([Version(3), Version(1, 5), Version(1)]), Version(1) >= Version(1))  # expect: True Version(major=2, minor=0) [Version(major=1, minor=0), Version(major=1, minor=5), Version(major=3, minor=0)] True
try:
    Version(1) < 5
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Version' and 'int'
