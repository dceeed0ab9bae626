class Stack(list):
    def push(self, value):
        self.append(value)

    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, len(s), s.peek(), s[0], s[1:], type(s[1:]).__name__)  # expect: [1, 2, 3] 3 3 1 [2, 3] list
print(s + [4], type(s + [4]).__name__, s == [1, 2, 3], [1, 2, 3] == s, s < [2])  # expect: [1, 2, 3, 4] list True True True
s += [9]
print(s, type(s).__name__, sum(s), max(s), 2 in s, s.index(2), sorted(s, reverse=True))  # expect: [1, 2, 3, 9] Stack 15 9 True 1 [9, 3, 2, 1]
s.sort(reverse=True)
print(s, s.pop(), s, list(s), tuple(s), [*s])  # expect: [9, 3, 2] 1 [9, 3, 2] [9, 3, 2] (9, 3, 2) [9, 3, 2]
for value in s:
    print(value, end=" ")
print()  # expect: 9 3 2


class Vector(list):
    def __init__(self, *values):
        super().__init__(values)

    def __add__(self, other):
        return Vector(*[a + b for a, b in zip(self, other)])

    def __mul__(self, k):
        return Vector(*[a * k for a in self])

    def __repr__(self):
        return f"Vector{tuple(self)}"


v = Vector(1, 2, 3)
print(v, v + v, v * 3, len(v), v[0], str(v), f"{v}")  # expect: Vector(1, 2, 3) Vector(2, 4, 6) Vector(3, 6, 9) 3 1 Vector(1, 2, 3) Vector(1, 2, 3)
s2 = Stack("abc")
s2.extend("de")
s2[0] = "Z"
del s2[1]
print(s2, s2 * 2, isinstance(s2, list), bool(Stack()), Stack().copy())  # expect: ['Z', 'c', 'd', 'e'] ['Z', 'c', 'd', 'e', 'Z', 'c', 'd', 'e'] True False []
