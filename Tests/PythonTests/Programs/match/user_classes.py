from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


@dataclass
class Circle:
    center: Point
    radius: float = 1.0


class Pair(NamedTuple):
    a: int
    b: int


class Color(Enum):
    RED = 1
    BLUE = 2


class Weekday(str):
    pass


class Numbers(list):
    pass


class Table(dict):
    pass


def describe(value):
    match value:
        case Point3(x, y, z=0):
            return f"flat {x} {y}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Circle(Point(x, _), radius=r) if r > 5:
            return f"large at {x}"
        case Circle(radius=r):
            return f"circle {r}"
        case Color.RED:
            return "red"
        case Color():
            return "color " + value.name
        case Pair(a, b):
            return f"pair {a} {b}"
        case Weekday(day):
            return "day " + day
        case Numbers([1, *rest]):
            return f"numbers 1 {rest}"
        case Numbers() as n:
            return f"numbers {n}"
        case Table({"k": k, **more}):
            return f"table {k} {more}"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n):
            return f"number {n}"
        case str(s):
            return f"text {s}"
        case [Point() as p, *_]:
            return f"list with {p.x}"
        case (a, b):
            return f"two {a} {b}"
        case {"name": str(name), "age": int(age)}:
            return f"{name} is {age}"
        case None:
            return "none"
        case Exception(args=(message,)):
            return "error " + message
        case _:
            return "other"


for value in [Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Point3(1, 2, 0), Point3(1, 2, 3),
              Circle(Point(1, 1), 9), Circle(Point(1, 1)), Color.RED, Color.BLUE, Pair(1, 2), Weekday("mon"), Numbers([1, 2]),
              Numbers([3]), Table(k=1, l=2), True, 3, 2.5, "s", [Point(7, 7), 1], (1, 2), Numbers([]), {"name": "a", "age": 3},
              {"name": 1}, None, ValueError("bad"), ValueError(), [1, 2, 3], Table()]:
    print(describe(value))
# expect: origin
# expect: axis 3
# expect: axis 4
# expect: diagonal 2
# expect: point
# expect: flat 1 2
# expect: point
# expect: large at 1
# expect: circle 1.0
# expect: red
# expect: color BLUE
# expect: pair 1 2
# expect: day mon
# expect: numbers 1 [2]
# expect: numbers [3]
# expect: table 1 {'l': 2}
# expect: bool True
# expect: number 3
# expect: number 2.5
# expect: text s
# expect: list with 7
# expect: two 1 2
# expect: numbers []
# expect: a is 3
# expect: other
# expect: none
# expect: error bad
# expect: other
# expect: other
# expect: other
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)  # expect: Point() accepts 2 positional sub-patterns (3 given)


class NoArgs:
    pass


try:
    match NoArgs():
        case NoArgs(1):
            pass
except TypeError as error:
    print(error)  # expect: NoArgs() accepts 0 positional sub-patterns (1 given)


class Lazy:
    __match_args__ = ("value",)

    @property
    def value(self):
        print("asked")
        return 3


match Lazy():
    case Lazy(4):
        print("four")
    case Lazy(3):
        print("three")
# expect: asked
# expect: asked
# expect: three
