from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p.y, p[0], p[-1], len(p))  # expect: Point(x=1, y=2) 1 2 1 2 2
x, y = p
print(x + y, p == (1, 2), (1, 2) == p, p + (3,), isinstance(p, tuple))  # expect: 3 True True (1, 2, 3) True
print(p._asdict(), p._replace(x=10), Point._fields, Point._make([5, 6]))  # expect: {'x': 1, 'y': 2} Point(x=10, y=2) ('x', 'y') Point(x=5, y=6)
print({p: "here"}[(1, 2)], sorted([Point(2, 1), Point(1, 5)]), max(Point(1, 1), Point(0, 9)))  # expect: here [Point(x=1, y=5), Point(x=2, y=1)] Point(x=1, y=1)
Q = namedtuple("Q", "a b c", defaults=[2, 3])
print(Q(1), Q(1, 5), Q._field_defaults)  # expect: Q(a=1, b=2, c=3) Q(a=1, b=5, c=3) {'b': 2, 'c': 3}
R = namedtuple("R", "x, def, x, _y, ok", rename=True)
print(R._fields)  # expect: ('x', '_1', '_2', '_3', 'ok')
print(type(p).__name__, Point, list(p), tuple(p), hash(p) == hash((1, 2)) if False else "same")  # expect: Point <class '__main__.Point'> [1, 2] (1, 2) same
print(f"{p.x:.2f} {p!r}", "%s" % (p,), "{0.x} {0.y}".format(p))  # expect: 1.00 Point(x=1, y=2) Point(x=1, y=2) 1 2
print([a for a in p], p.index(2), p.count(1), p * 2, p[0:1])  # expect: [1, 2] 1 1 (1, 2, 1, 2) (1,)
print(Point(x=1.5, y=Point(0, 0)))  # expect: Point(x=1.5, y=Point(x=0, y=0))
class Vector(namedtuple("Base", "x y")):
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
v = Vector(3, 4)
print(v, v.norm(), isinstance(v, tuple))  # expect: Vector(x=3, y=4) 5.0 True
try:
    p.x = 5
except AttributeError as e:
    print("AttributeError", e)  # expect: AttributeError can't set attribute
print(Point(1))
# error: TypeError: Point.__new__() missing 1 required positional argument: 'y'
