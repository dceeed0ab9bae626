class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i

    def __len__(self):
        return self.n


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n > 0:
            yield n
            n -= 1


class Steps:
    def __init__(self, values):
        self.values, self.i = list(values), 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= len(self.values):
            raise StopIteration
        self.i += 1
        return self.values[self.i - 1]


def show(*args):
    return args


for make in [lambda: Squares(4), lambda: Countdown(4), lambda: Steps("wxyz")]:
    print([v for v in make()], list(make()), tuple(make()), sorted(make(), reverse=True))
    a, *b = make()
    print(a, b)
    a, b, c, d = make()
    print(a, b, c, d, show(*make(), 9), [*make(), *make()], {*make()} == set(make()))
    print(list(zip(make(), range(10))), list(enumerate(make(), 1)), list(map(str, make())))
    print(list(filter(None, make())), max(make()), min(make()), any(make()), all(make()))
    print({k: v for k, v in enumerate(make())}, dict(zip(make(), make())))
    x = []
    x.extend(make())
    x += make()
    x[1:2] = make()
    print(x, list(reversed(x)))
    print(next(iter(make())), 1 in make(), "q" in make())
    print("-".join(str(v) for v in make()), dict.fromkeys(make(), 0))
    try:
        p, q = make()
    except ValueError as error:
        print(error)
    try:
        p, q, r, s, t = make()
    except ValueError as error:
        print(error)
    try:
        p, q, r, s, t, *u = make()
    except ValueError as error:
        print(error)
# expect: [0, 1, 4, 9] [0, 1, 4, 9] (0, 1, 4, 9) [9, 4, 1, 0]
# expect: 0 [1, 4, 9]
# expect: 0 1 4 9 (0, 1, 4, 9, 9) [0, 1, 4, 9, 0, 1, 4, 9] True
# expect: [(0, 0), (1, 1), (4, 2), (9, 3)] [(1, 0), (2, 1), (3, 4), (4, 9)] ['0', '1', '4', '9']
# expect: [1, 4, 9] 9 0 True False
# expect: {0: 0, 1: 1, 2: 4, 3: 9} {0: 0, 1: 1, 4: 4, 9: 9}
# expect: [0, 0, 1, 4, 9, 4, 9, 0, 1, 4, 9] [9, 4, 1, 0, 9, 4, 9, 4, 1, 0, 0]
# expect: 0 True False
# expect: 0-1-4-9 {0: 0, 1: 0, 4: 0, 9: 0}
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected 5, got 4)
# expect: not enough values to unpack (expected at least 5, got 4)
# expect: [4, 3, 2, 1] [4, 3, 2, 1] (4, 3, 2, 1) [4, 3, 2, 1]
# expect: 4 [3, 2, 1]
# expect: 4 3 2 1 (4, 3, 2, 1, 9) [4, 3, 2, 1, 4, 3, 2, 1] True
# expect: [(4, 0), (3, 1), (2, 2), (1, 3)] [(1, 4), (2, 3), (3, 2), (4, 1)] ['4', '3', '2', '1']
# expect: [4, 3, 2, 1] 4 1 True True
# expect: {0: 4, 1: 3, 2: 2, 3: 1} {4: 4, 3: 3, 2: 2, 1: 1}
# expect: [4, 4, 3, 2, 1, 2, 1, 4, 3, 2, 1] [1, 2, 3, 4, 1, 2, 1, 2, 3, 4, 4]
# expect: 4 True False
# expect: 4-3-2-1 {4: 0, 3: 0, 2: 0, 1: 0}
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected 5, got 4)
# expect: not enough values to unpack (expected at least 5, got 4)
# expect: ['w', 'x', 'y', 'z'] ['w', 'x', 'y', 'z'] ('w', 'x', 'y', 'z') ['z', 'y', 'x', 'w']
# expect: w ['x', 'y', 'z']
# expect: w x y z ('w', 'x', 'y', 'z', 9) ['w', 'x', 'y', 'z', 'w', 'x', 'y', 'z'] True
# expect: [('w', 0), ('x', 1), ('y', 2), ('z', 3)] [(1, 'w'), (2, 'x'), (3, 'y'), (4, 'z')] ['w', 'x', 'y', 'z']
# expect: ['w', 'x', 'y', 'z'] z w True True
# expect: {0: 'w', 1: 'x', 2: 'y', 3: 'z'} {'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z'}
# expect: ['w', 'w', 'x', 'y', 'z', 'y', 'z', 'w', 'x', 'y', 'z'] ['z', 'y', 'x', 'w', 'z', 'y', 'z', 'y', 'x', 'w', 'w']
# expect: w False False
# expect: w-x-y-z {'w': 0, 'x': 0, 'y': 0, 'z': 0}
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected 5, got 4)
# expect: not enough values to unpack (expected at least 5, got 4)
print(sum(Squares(4)), sum(Countdown(4), 10), list(reversed(Squares(4))), len(Squares(3)))  # expect: 14 20 [9, 4, 1, 0] 3
try:
    sum(Steps("ab"))
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
it = Steps([1, 2, 3, 4])
print(next(it), list(zip(it, it)), next(it, "done"))  # expect: 1 [(2, 3)] done
try:
    next(it)
except StopIteration as error:
    print(repr(error))  # expect: StopIteration()
for first, second in [Squares(2), Countdown(2)]:
    print(first, second)
# expect: 0 1
# expect: 2 1
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)))  # expect: [1, 2]
print(" ".join(Steps("abc")), set(Steps("aab")) == {"a", "b"}, frozenset(Squares(3)))  # expect: a b c True frozenset({0, 1, 4})


def delegate():
    got = yield from Countdown(2)
    print("got", got)
    yield from Squares(3)


print(list(delegate()))
# expect: got None
# expect: [2, 1, 0, 1, 4]


class NotIterable:
    pass


class BadIter:
    def __iter__(self):
        return 3


class NoneIter(Squares):
    __iter__ = None


for bad in [NotIterable(), BadIter(), NoneIter(3)]:
    for use in [list, lambda v: [*v], lambda v: show(*v), iter, sum, lambda v: 1 in v, lambda v: (lambda a, b: a)(*v), dict, zip, sorted]:
        try:
            print(use(bad))
        except TypeError as error:
            print(error)
    try:
        a, b = bad
    except TypeError as error:
        print(error)
    try:
        for x in bad:
            pass
    except TypeError as error:
        print(error)
# expect: 'NotIterable' object is not iterable
# expect: Value after * must be an iterable, not NotIterable
# expect: __main__.show() argument after * must be an iterable, not NotIterable
# expect: 'NotIterable' object is not iterable
# expect: 'NotIterable' object is not iterable
# expect: argument of type 'NotIterable' is not iterable
# expect: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not NotIterable
# expect: 'NotIterable' object is not iterable
# expect: 'NotIterable' object is not iterable
# expect: 'NotIterable' object is not iterable
# expect: cannot unpack non-iterable NotIterable object
# expect: 'NotIterable' object is not iterable
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: argument of type 'BadIter' is not iterable
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: argument of type 'NoneIter' is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
# expect: 'NoneIter' object is not iterable
