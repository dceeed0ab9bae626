# needs: 3.12
from functools import cached_property, lru_cache, partial, reduce, singledispatch, total_ordering, wraps, cache


class Data:
    def __init__(self, values):
        self.values = values

    @cached_property
    def total(self):
        print("computing")
        return sum(self.values)

    @lru_cache(maxsize=None)
    def power(self, n):
        print("power", n)
        return [v ** n for v in self.values]

    @staticmethod
    @lru_cache(maxsize=2)
    def square(n):
        print("square", n)
        return n * n


d = Data([1, 2, 3])
print(d.total, d.total, "total" in d.__dict__)
# expect: computing
# expect: 6 6 True
d.values.append(4)
print(d.total)  # expect: 6
del d.total
print(d.total)
# expect: computing
# expect: 10
d.total = 99
print(d.total)  # expect: 99
print(d.power(2), d.power(2), d.power(3))
# expect: power 2
# expect: power 3
# expect: [1, 4, 9, 16] [1, 4, 9, 16] [1, 8, 27, 64]
print(Data.square(2), Data.square(2), Data.square(3), Data.square(4), Data.square(2))
# expect: square 2
# expect: square 3
# expect: square 4
# expect: square 2
# expect: 4 4 9 16 4
print(Data.square.cache_info())  # expect: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
print(Data.power.cache_info())  # expect: CacheInfo(hits=1, misses=2, maxsize=None, currsize=2)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info(), fib.__name__)  # expect: 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51) fib
fib.cache_clear()
print(fib.cache_info())  # expect: CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)


add = partial(lambda a, b, c=0: (a, b, c), 1)
print(add(2), add(2, c=3), add.args, add.keywords, partial(add, 5, c=1)(), partial(partial(add, 5), c=1).args)  # expect: (1, 2, 0) (1, 2, 3) (1,) {} (1, 5, 1) (1, 5)
print(partial(int, base=2)("101"), list(map(partial(pow, 2), range(4))))  # expect: 5 [1, 2, 4, 8]


@singledispatch
def kind(value):
    return "object"


@kind.register(int)
def _(value):
    return "int"


@kind.register(list)
@kind.register(tuple)
def _(value):
    return "sequence"


@kind.register(str)
def _(value):
    return "str " + kind(len(value))


class Derived(list):
    pass


print(kind(1), kind(True), kind([]), kind(()), kind("a"), kind(1.5), kind(Derived()), kind.dispatch(int)(3))  # expect: int int sequence sequence str int object sequence int


@total_ordering
class Grade:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __lt__(self, other):
        return self.v < other.v


print(Grade(1) <= Grade(1), Grade(2) > Grade(1), Grade(1) >= Grade(2), max([Grade(3), Grade(5)], key=lambda g: g.v).v)  # expect: True True False 5


def logged(f):
    @wraps(f)
    def wrapper(self, *args, **kwargs):
        """wrapper doc"""
        print("call", f.__name__, args, kwargs)
        return f(self, *args, **kwargs)
    return wrapper


class Service:
    @logged
    def run(self, a, b=2):
        """Run it."""
        return a + b


s = Service()
print(s.run(1), s.run(1, b=5), s.run.__name__, s.run.__doc__, Service.run.__wrapped__(s, 3))
# expect: call run (1,) {}
# expect: call run (1,) {'b': 5}
# expect: 3 6 run Run it. 5
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2], 5))  # expect: 24 9
try:
    reduce(max, [])
except TypeError as error:
    print(error)  # expect: reduce() of empty iterable with no initial value
