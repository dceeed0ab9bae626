def broken():
    yield 1
    raise StopIteration("inner")

try:
    print(list(broken()))
except RuntimeError as error:
    print(error, repr(error.__cause__))  # expect: generator raised StopIteration StopIteration('inner')

def fails():
    yield 1
    yield 1 / 0
    yield 3
g = fails()
print(next(g))  # expect: 1
try:
    next(g)
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
print(list(g))  # expect: []
def self_running():
    yield next(me)
me = self_running()
try:
    next(me)
except ValueError as error:
    print(error)  # expect: generator already executing
def no_value():
    x = yield
    print(x)
n = no_value()
print(next(n))  # expect: None
for _ in n:
    pass  # expect: None
try:
    [x for x in 5]
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
lazy = (1 / x for x in [1, 0])
print(next(lazy))  # expect: 1.0
try:
    next(lazy)
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
try:
    (x for x in 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
