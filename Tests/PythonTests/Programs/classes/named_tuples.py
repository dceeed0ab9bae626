from typing import NamedTuple, Any, Dict, Generic, List, Optional, TypeVar, Union, cast, TYPE_CHECKING, Protocol


class Point(NamedTuple):
    """A point."""

    x: float
    y: float = 0.0

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    @property
    def double(self):
        return Point(self.x * 2, self.y * 2)


p = Point(3, 4)
print(p, p.x, p[1], p.norm(), p == (3, 4), len(p), p.double, Point(1), Point(y=2, x=1))  # expect: Point(x=3, y=4) 3 4 5.0 True 2 Point(x=6, y=8) Point(x=1, y=0.0) Point(x=1, y=2)
x, y = p
print(x, y, p._asdict(), p._replace(x=9), Point._fields, Point._field_defaults, Point._make([7, 8]), p + (5,), hash(p) == hash((3, 4)))  # expect: 3 4 {'x': 3, 'y': 4} Point(x=9, y=4) ('x', 'y') {'y': 0.0} Point(x=7, y=8) (3, 4, 5) True
print(isinstance(p, tuple), sorted([Point(2, 1), Point(1, 5)]), max(p), {p: 1}[(3, 4)], p < Point(3, 5), [*p], type(p).__name__)  # expect: True [Point(x=1, y=5), Point(x=2, y=1)] 4 1 True [3, 4] Point
for bad in [lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=3), lambda: p._replace(q=1)]:
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
# expect: Point.__new__() missing 1 required positional argument: 'x'
# expect: Point.__new__() takes from 2 to 3 positional arguments but 4 were given
# expect: Point.__new__() got an unexpected keyword argument 'z'
# expect: Got unexpected field names: ['q']
try:
    p.x = 5
except AttributeError as error:
    print(error)  # expect: can't set attribute
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "z"), Pair(b=2, a=1).a)  # expect: Pair(a=1, b='z') 1
T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
s.push(2)
print(s.pop(), s.items, cast(int, "a"), TYPE_CHECKING)  # expect: 2 [1] a False
Vector = List[float]
Maybe = Optional[Dict[str, Union[int, Any]]]


def scale(v: Vector, k: float = 2) -> Vector:
    return [k * x for x in v]


class Shape(Protocol):
    def area(self) -> float: ...


class Square:
    def area(self):
        return 4


def show(shape: Shape):
    return shape.area()


print(scale([1, 2]), show(Square()), list[int]([1]), dict[str, int](a=1))  # expect: [2, 4] 4 [1] {'a': 1}
