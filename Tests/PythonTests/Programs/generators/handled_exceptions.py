def g():
    try:
        raise ValueError("inside")
    except ValueError:
        yield 1
        try:
            raise
        except ValueError as error:
            yield str(error)

try:
    raise KeyError("outside")
except KeyError:
    for x in g():
        print(x)
    try:
        raise
    except KeyError as error:
        print(error)
# expect: 1
# expect: inside
# expect: 'outside'

def with_return():
    for i in range(3):
        try:
            yield i
        finally:
            print("cleanup", i)
print(list(with_return()))
# expect: cleanup 0
# expect: cleanup 1
# expect: cleanup 2
# expect: [0, 1, 2]
def returns_in_finally():
    try:
        yield 1
        return "a"
    finally:
        print("last")
r = returns_in_finally()
print(next(r))  # expect: 1
try:
    next(r)
except StopIteration as stop:
    print(stop.value)
# expect: last
# expect: a
