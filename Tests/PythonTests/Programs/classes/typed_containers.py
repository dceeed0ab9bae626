# needs: 3.12
from typing import NamedTuple, Optional, Any
from collections import namedtuple


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm2(self):
        return self.x ** 2 + self.y ** 2

    @property
    def flipped(self):
        return Point(self.y, self.x)


p = Point(3, 4)
print(p, p.x, p[1], p.norm2(), p.flipped, p._replace(x=9), p._asdict(), Point._fields, Point._field_defaults)  # expect: Point(x=3, y=4) 3 4 25 Point(x=4, y=3) Point(x=9, y=4) {'x': 3, 'y': 4} ('x', 'y') {'y': 0}
x, y = p
print(x, y, p == (3, 4), len(p), p + (5,), isinstance(p, tuple), hash(p) == hash((3, 4)), sorted([p, Point(1)]))  # expect: 3 4 True 2 (3, 4, 5) True True [Point(x=1, y=0), Point(x=3, y=4)]
for bad in [lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: setattr(p, "x", 3), lambda: p.z, lambda: p._replace(q=1)]:
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError Point.__new__() missing 1 required positional argument: 'x'
# expect: TypeError Point.__new__() takes from 2 to 3 positional arguments but 4 were given
# expect: TypeError Point.__new__() got an unexpected keyword argument 'z'
# expect: AttributeError can't set attribute
# expect: AttributeError 'Point' object has no attribute 'z'
# expect: ValueError Got unexpected field names: ['q']
print(Point._make([7, 8]), Point(y=2, x=1), Point(**{"x": 5}), max(Point(1, 9), Point(2, 0)))  # expect: Point(x=7, y=8) Point(x=1, y=2) Point(x=5, y=0) Point(x=2, y=0)


Pair = namedtuple("Pair", "a b", defaults=[5])
print(Pair(1), Pair(1, 2), Pair._fields, Pair(1)._asdict())  # expect: Pair(a=1, b=5) Pair(a=1, b=2) ('a', 'b') {'a': 1, 'b': 5}


class Sub(Pair):
    __slots__ = ()

    def total(self):
        return self.a + self.b

    def __repr__(self):
        return "Sub:" + super().__repr__()


s = Sub(1, 2)
print(s, s.total(), s == Pair(1, 2), s._replace(a=10))  # expect: Sub:Sub(a=1, b=2) 3 True Sub:Sub(a=10, b=2)
