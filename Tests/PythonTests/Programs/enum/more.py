# needs: 3.12
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum


class Planet(Enum):
    EARTH = (5.0, 6.0)
    MARS = (1.0, 3.0)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return self.mass / self.radius ** 2

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)

    def __str__(self):
        return self.name.lower()


print(Planet.EARTH.gravity, Planet.heaviest(), repr(Planet.MARS), [str(p) for p in Planet], Planet((1.0, 3.0)))  # expect: 0.1388888888888889 earth <Planet.MARS: (1.0, 3.0)> ['earth', 'mars'] mars


class Op(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b


print(Op.ADD(1, 2), Op("-")(5, 3), Op["ADD"], len(Op), list(Op), Op.ADD in Op, Op.ADD.value)  # expect: 3 2 Op.ADD 2 [<Op.ADD: '+'>, <Op.SUB: '-'>] True +
for bad in [lambda: Op("*"), lambda: Op["MUL"], lambda: Op.MUL]:
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# expect: ValueError '*' is not a valid Op
# expect: KeyError 'MUL'
# expect: AttributeError type object 'Op' has no attribute 'MUL'


class Level(IntEnum):
    LOW = 1
    HIGH = auto()


print(Level.HIGH + 1, Level.HIGH > Level.LOW, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW}", [10, 20][Level.LOW], Level(2), repr(Level.LOW), sum(Level))  # expect: 3 True [<Level.LOW: 1>, <Level.HIGH: 2>] 1 20 2 <Level.LOW: 1> 3


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, ~Perm.R, bool(Perm.R & Perm.W), list(Perm.RW), Perm(5))  # expect: Perm.R|X Perm.RW True False Perm.W|X False [<Perm.R: 1>, <Perm.W: 2>] Perm.R|X


class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"


print(Word.HELLO, Word.BYE + "x", Word("hello") is Word.HELLO, repr(Word.BYE), Word.HELLO.upper())  # expect: hello bye!x True <Word.BYE: 'bye!'> HELLO
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)  # expect: duplicate values found in <enum 'Twice'>: B -> A


class Alias(Enum):
    A = 1
    B = 1
    C = 2


print(Alias.B, Alias.B is Alias.A, list(Alias), list(Alias.__members__), Alias.C.name)  # expect: Alias.A True [<Alias.A: 1>, <Alias.C: 2>] ['A', 'B', 'C'] C
d = {Alias.A: "a", Alias.C: "c"}
print(d[Alias.B], {Alias.A, Alias.B}, Alias.A == 1, Alias.A != Alias.C)  # expect: a {<Alias.A: 1>} False True
Animal = Enum("Animal", "CAT DOG")
print(Animal.CAT, list(Animal), Animal(2))  # expect: Animal.CAT [<Animal.CAT: 1>, <Animal.DOG: 2>] Animal.DOG
try:
    class More(Op):
        X = 1
except TypeError as error:
    print(error)  # expect: <enum 'More'> cannot extend <enum 'Op'>
try:
    Alias.A < Alias.C
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Alias' and 'Alias'
print(isinstance(Alias.A, Alias), type(Alias.A), type(Alias).__name__)  # expect: True <enum 'Alias'> EnumType
