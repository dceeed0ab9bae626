from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Sized
from numbers import Integral, Number, Real

print(isinstance(1, int | str), isinstance("a", int | str), isinstance(None, int | None), isinstance(2.0, (int, (str, float))))  # expect: True True True True
print(isinstance(True, int), isinstance(1, bool), issubclass(bool, int), isinstance(int, type), isinstance(5, object))  # expect: True False True True True
print([isinstance(x, Iterable) for x in [[], (), {}, "", 5, range(3), iter([])]])  # expect: [True, True, True, True, False, True, True]
print([isinstance(x, Sequence) for x in [[], (), {}, "", 5, range(3), set()]])  # expect: [True, True, False, True, False, True, False]
print([isinstance(x, Mapping) for x in [[], {}, set()]])  # expect: [False, True, False]
print([isinstance(x, Hashable) for x in [[], (), {}, 1, "a", set(), frozenset()]])  # expect: [False, True, False, True, True, False, True]
print([isinstance(x, Number) for x in [1, 2.0, True, "a"]], isinstance(1, Integral), isinstance(1.0, Integral), isinstance(1.5, Real))  # expect: [True, True, True, False] True False True
print(isinstance(len, Callable), isinstance(lambda: 1, Callable), isinstance(iter([]), Iterator), isinstance([], Iterator), isinstance({}, Sized))  # expect: True True True False True


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(isinstance(c, Iterable), isinstance(c, Iterator), list(c), list(c), next(Countdown(5)), next(Countdown(0), "end"))  # expect: True True [3, 2, 1] [] 5 end
for x in Countdown(2):
    print(x)
# expect: 2
# expect: 1
print(sum(Countdown(4)), 3 in Countdown(4), max(Countdown(3)), [*Countdown(2)], dict(zip("ab", Countdown(2))))  # expect: 10 True 3 [2, 1] {'a': 2, 'b': 1}
a, b, *rest = Countdown(5)
print(a, b, rest)  # expect: 5 4 [3, 2, 1]
try:
    isinstance(1, "int")
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    issubclass(1, int)
except TypeError as error:
    print(error)  # expect: issubclass() arg 1 must be a class


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        if index >= self.n:
            raise IndexError
        return index * index


s = Squares(4)
print(list(s), 9 in s, 5 in s, s.index(4), s.count(1), list(reversed(s)), isinstance(s, Iterable))  # expect: [0, 1, 4, 9] True False 2 1 [9, 4, 1, 0] True


class Lower(Mapping):
    def __init__(self, data):
        self.data = data

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)


m = Lower({"a": 1, "b": 2})
print(m["A"], m.get("Z", 0), "B" in m, list(m.items()), dict(m), {**m}, m == {"a": 1, "b": 2})  # expect: 1 0 True [('a', 1), ('b', 2)] {'a': 1, 'b': 2} {'a': 1, 'b': 2} True
