class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"))  # expect: 1 2 False
try:
    p.z = 3
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'z'
p.x = 10
print(p.x)  # expect: 10
del p.y
try:
    p.y
except AttributeError as error:
    print(type(error).__name__)  # expect: AttributeError


class Open(Point):
    pass


o = Open(1, 2)
o.z = 3
print(o.x, o.z)  # expect: 1 3
print(Point.__slots__)  # expect: ('x', 'y')
