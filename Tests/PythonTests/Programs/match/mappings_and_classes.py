class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Circle:
    def __init__(self, center, radius):
        self.center = center
        self.radius = radius

def shape(s):
    match s:
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return f"on x at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Circle(center=Point(cx, cy), radius=r):
            return f"circle {cx} {cy} {r}"
        case {"type": "square", "side": side}:
            return f"square {side}"
        case {"type": kind, **rest}:
            return f"{kind} {rest}"
        case {}:
            return "some mapping"
        case [Point(x, _), *_]:
            return f"list from {x}"
        case _:
            return "?"

for s in [Point(0, 0), Point(3, 0), Point(2, 2), Point(1, 2), Circle(Point(1, 2), 5),
          {"type": "square", "side": 3}, {"type": "tri", "a": 1, "b": 2}, {"z": 1}, {}, [Point(9, 8), 1], [1]]:
    print(shape(s))
# expect: origin
# expect: on x at 3
# expect: diagonal 2
# expect: point
# expect: circle 1 2 5
# expect: square 3
# expect: tri {'a': 1, 'b': 2}
# expect: some mapping
# expect: some mapping
# expect: list from 9
# expect: ?
try:
    match Circle(1, 2):
        case Circle(a):
            pass
except TypeError as error:
    print(error)  # expect: Circle() accepts 0 positional sub-patterns (1 given)
try:
    match Point(1, 2):
        case Point(a, b, c):
            pass
except TypeError as error:
    print(error)  # expect: Point() accepts 2 positional sub-patterns (3 given)
try:
    match 1:
        case shape():
            pass
except TypeError as error:
    print(error)  # expect: called match pattern must be a type
match {"a": [1, {"b": 2}]}:
    case {"a": [x, {"b": y}]}:
        print(x, y)  # expect: 1 2
match 5:
    case int(value) | str(value):
        print(value)  # expect: 5
match Point(1, 2):
    case Point(x=1, z=3):
        print("no")
    case Point(x=1, y=q):
        print("yes", q)  # expect: yes 2
