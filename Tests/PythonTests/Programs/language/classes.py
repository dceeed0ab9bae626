class Point:
    count = 0
    def __init__(self, x, y=0):
        self.x, self.y = x, y
        Point.count += 1
    def __repr__(self): return f'Point({self.x}, {self.y})'
    def __eq__(self, other): return self.x == other.x and self.y == other.y
    def __add__(self, other): return Point(self.x + other.x, self.y + other.y)
    def __mul__(self, k): return Point(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return Point(-self.x, -self.y)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __lt__(self, other): return self.x < other.x
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = Point(3, 4)
print(p, p.norm(), p + Point(1), p * 2, 2 * p, -p, len(p), p[1], list(p), p == Point(3, 4), p != Point(0), Point.count)  # expect: Point(3, 4) 5.0 Point(4, 4) Point(6, 8) Point(6, 8) Point(-3, -4) 2 4 [3, 4] True True 8
print(sorted([Point(3), Point(1)]), isinstance(p, Point), type(p).__name__, hasattr(p, 'x'), getattr(p, 'z', None))  # expect: [Point(1, 0), Point(3, 0)] True Point True None
p.z = 7
print(p.z, p.__dict__, f'{p}', str(p), [p])  # expect: 7 {'x': 3, 'y': 4, 'z': 7} Point(3, 4) Point(3, 4) [Point(3, 4)]
