from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()

    @classmethod
    def default(cls):
        return cls.GREEN


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON)  # expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.BLUE Color.RED
print(list(Color), len(Color), Color.RED is Color(1), Color.RED == 1, Color.RED != Color.BLUE, Color.RED in Color)  # expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 True False True True
print(Color, [c.value for c in Color], Color.__members__.keys(), Color.RED.pretty, Color.default(), type(Color.RED))  # expect: <enum 'Color'> [1, 2, 3] dict_keys(['RED', 'GREEN', 'BLUE', 'CRIMSON']) Red Color.GREEN <enum 'Color'>
print({Color.RED: "r"}[Color.RED], isinstance(Color.RED, Color), f"{Color.RED}", "%s" % Color.BLUE, f"{Color.RED:>12}|", {c.name: c.value for c in Color})  # expect: r True Color.RED Color.BLUE    Color.RED| {'RED': 1, 'GREEN': 2, 'BLUE': 3}
for action in [lambda: Color(9), lambda: Color["X"], lambda: Color.RED < Color.BLUE]:
    try:
        action()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# expect: ValueError 9 is not a valid Color
# expect: KeyError 'X'
# expect: TypeError '<' not supported between instances of 'Color' and 'Color'
try:
    Color.RED = 5
except AttributeError as error:
    print(error)  # expect: cannot reassign member 'RED'


class Number(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10


print(Number.ONE, repr(Number.TWO), Number.ONE + 1, Number.TEN > 5, Number.TEN == 10, sorted(Number, reverse=True), f"{Number.TEN:04d}", [0, 5][Number.ONE])  # expect: 1 <Number.TWO: 2> 2 True True [<Number.TEN: 10>, <Number.TWO: 2>, <Number.ONE: 1>] 0010 5
print(sum(Number), max(Number), Number(10), int(Number.TEN), {10: "ten"}[Number.TEN], isinstance(Number.ONE, int), str(Number.TEN))  # expect: 13 10 10 10 ten True 10


class Direction(StrEnum):
    NORTH = auto()
    SOUTH = "s"


print(Direction.NORTH, repr(Direction.SOUTH), Direction.SOUTH == "s", Direction.NORTH.upper(), f"{Direction.NORTH:>8}")  # expect: north <Direction.SOUTH: 's'> True NORTH    north


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R, repr(Perm.R | Perm.X), Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.R & Perm.W, bool(Perm.R & Perm.W))  # expect: Perm.R <Perm.R|X: 5> Perm.RW True False Perm(0) False
print(list(Perm), ~Perm.R, Perm.R ^ Perm.RW, Perm(3), [p.name for p in Perm.RW], (Perm.R | Perm.X).value, len(Perm.RW))  # expect: [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.W|X Perm.W Perm.RW ['R', 'W'] 5 2


class Mode(IntFlag):
    A = 1
    B = 2


print(Mode.A | Mode.B, repr(Mode.A | Mode.B), Mode.A | 4, Mode.B + 1, Mode.A == 1, repr(~Mode.A))  # expect: 3 <Mode.A|B: 3> 5 3 True <Mode.B: 2>


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67430e-11 * self.mass / self.radius**2


print(Planet.EARTH.value, round(Planet.EARTH.gravity, 3), Planet.MARS.mass, Planet((6.421e23, 3.3972e6)))  # expect: (5.976e+24, 6378140.0) 9.805 6.421e+23 Planet.MARS


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    A = auto()
    B = auto()


print([m.value for m in Auto], Auto("a"))  # expect: ['a', 'b'] Auto.A
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as error:
    print(error)  # expect: duplicate values found in <enum 'Twice'>: B -> A
Animal = Enum("Animal", "CAT DOG")
print(Animal.CAT, list(Animal), Animal["DOG"].value)  # expect: Animal.CAT [<Animal.CAT: 1>, <Animal.DOG: 2>] 2
try:

    class More(Color):
        PINK = 4

except TypeError as error:
    print(error)  # expect: <enum 'More'> cannot extend <enum 'Color'>


class Status(str, Enum):
    OK = "ok"
    BAD = "bad"

    @classmethod
    def _missing_(cls, value):
        return cls.BAD


print(Status.OK, Status.OK == "ok", Status("zzz"), repr(Status.OK), Status.OK.value, Status.OK.upper(), len(Status.OK))  # expect: Status.OK True Status.BAD <Status.OK: 'ok'> ok OK 2
