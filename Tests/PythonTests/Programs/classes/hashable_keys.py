class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"P({self.x},{self.y})"


d = {Point(1, 2): "a", Point(3, 4): "b"}
print(d[Point(1, 2)], Point(3, 4) in d, Point(9, 9) in d)  # expect: a True False
d[Point(1, 2)] = "c"
print(d, len(d))  # expect: {P(1,2): 'c', P(3,4): 'b'} 2
s = {Point(0, 0), Point(0, 0), Point(1, 0)}
print(len(s), Point(1, 0) in s)  # expect: 2 True
s.add(Point(1, 0))
s.discard(Point(0, 0))
print(s)  # expect: {P(1,0)}
print(len({Point(i % 5, 0) for i in range(50)}))  # expect: 5
print({(Point(1, 1), 2): "t"}[(Point(1, 1), 2)])  # expect: t
print(hash(Point(1, 2)) == hash((1, 2)))  # expect: True


class Key:
    def __eq__(self, other):
        return True


try:
    {Key(): 1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'Key'


class Constant:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.n == other.n


print(len({Constant(i % 3) for i in range(30)}))  # expect: 3


class Plain:
    pass


a, b = Plain(), Plain()
print(len({a, b, a}), a == a, a == b, a != b, {a: 1}[a])  # expect: 2 True False True 1
print(hash((1, 2, 3)), hash((1.5, (2,))), hash(()), hash(frozenset([1, 2, 3])), hash(2**61 - 1), hash(-1), hash(True))  # expect: 529344067295497451 -8923588197413097357 5740354900026072187 -272375401224217160 0 -2 1
