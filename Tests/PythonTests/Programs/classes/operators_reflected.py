class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        return self * factor

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __iter__(self):
        yield_values = [self.x, self.y]
        return iter(yield_values)

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


a = Vector(3, 4)
print(a + a, 2 * a, a * 2, -a, abs(a))  # expect: Vector(6, 8) Vector(6, 8) Vector(6, 8) Vector(-3, -4) 5.0
print(a == Vector(3, 4), a != Vector(3, 4), a != 5)  # expect: True False True
print(list(a), tuple(a), sum(a))  # expect: [3, 4] (3, 4) 7
x, y = a
print(x, y)  # expect: 3 4
a += Vector(1, 1)
print(a)  # expect: Vector(4, 5)
try:
    a + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'Vector' and 'int'
try:
    1 + a
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'Vector'
try:
    a -= 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -=: 'Vector' and 'int'
try:
    hash(a)
except TypeError as error:
    print(error)  # expect: unhashable type: 'Vector'
try:
    a < a
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Vector' and 'Vector'
