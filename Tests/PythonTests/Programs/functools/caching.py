from functools import cache, cached_property, lru_cache, partial, reduce, total_ordering, wraps, cmp_to_key, singledispatch, update_wrapper


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
fib.cache_clear()
print(fib.cache_info(), fib.__name__, fib.__wrapped__(1))  # expect: CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) fib 1


@lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


print(square(1), square(2), square(1), square(3), square(2), square(1))
# expect: computing 1
# expect: computing 2
# expect: computing 3
# expect: computing 2
# expect: computing 1
# expect: 1 4 1 9 4 1
print(square.cache_info(), square.cache_info().hits)  # expect: CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) 1


@lru_cache
def keyed(a, b=1, *, c=2):
    return a + b + c


print(keyed(1), keyed(1, b=1), keyed(1, 1), keyed(1, 1), keyed.cache_info())  # expect: 4 4 4 4 CacheInfo(hits=1, misses=3, maxsize=128, currsize=3)
try:
    keyed([1])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'


@cache
def three(x):
    return type(x).__name__


print(three(3), three(3.0), three(True), three("3"), three.cache_info())  # expect: int float bool str CacheInfo(hits=0, misses=4, maxsize=None, currsize=4)


class Data:
    def __init__(self, values):
        self.values = values

    @cached_property
    def total(self):
        """Sum."""
        print("adding")
        return sum(self.values)

    @lru_cache(maxsize=None)
    def scaled(self, k):
        print("scaling")
        return [v * k for v in self.values]


d = Data([1, 2, 3])
print(d.total, d.total, d.__dict__)
# expect: adding
# expect: 6 6 {'values': [1, 2, 3], 'total': 6}
del d.total
print(d.total)
# expect: adding
# expect: 6
print(d.scaled(2), d.scaled(2))
# expect: scaling
# expect: [2, 4, 6] [2, 4, 6]
power = partial(pow, 2)
print(power(5), partial(int, base=2)("101"), power.args, power.keywords, power.func is pow)  # expect: 32 5 (2,) {} True
add3 = partial(lambda a, b, c: (a, b, c), 1, c=3)
print(add3(2), partial(add3, 5)(), add3(2, c=9))  # expect: (1, 2, 3) (1, 5, 3) (1, 2, 9)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 5), reduce(max, [3, 1, 4]))  # expect: 24 5 4
try:
    reduce(max, [])
except TypeError as error:
    print(error)  # expect: reduce() of empty iterable with no initial value


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
def greet(name):
    """Greets."""
    return f"hi {name}"


print(greet("a"), greet.__name__, greet.__doc__, greet.__wrapped__("b"), greet.__qualname__)
# expect: calling greet
# expect: hi a greet Greets. hi b greet


@total_ordering
class Grade:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Grade(1) < Grade(2), Grade(1) <= Grade(1), Grade(2) > Grade(1), Grade(1) >= Grade(2), max(Grade(3), Grade(5)).n)  # expect: True True True False 5
print(sorted([5, 2, 9, 1], key=cmp_to_key(lambda a, b: b - a)))  # expect: [9, 5, 2, 1]


@singledispatch
def show(x):
    return "other"


@show.register(int)
def _(x):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


print(show(1), show([1, 2]), show("a"), show(True), show(2.5))  # expect: int 1 list of 2 other int True other
