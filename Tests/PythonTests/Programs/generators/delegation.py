def inner(n):
    total = 0
    for i in range(n):
        got = yield i
        if got:
            total += got
    return total

def outer():
    a = yield from inner(2)
    print("a", a)
    b = yield from [10, 20]
    print("b", b)
    c = yield from inner(1)
    return a, b, c

g = outer()
print(next(g))  # expect: 0
print(g.send(5))  # expect: 1
print(g.send(7))
# expect: a 12
# expect: 10
print(next(g))  # expect: 20
print(next(g))
# expect: b None
# expect: 0
try:
    next(g)
except StopIteration as stop:
    print(stop.value)  # expect: (12, None, 0)

def flatten(x):
    if isinstance(x, list):
        for y in x:
            yield from flatten(y)
    else:
        yield x
print(list(flatten([1, [2, [3, [4]], 5], []])))  # expect: [1, 2, 3, 4, 5]

def catching():
    try:
        yield from inner(3)
    except ValueError as error:
        yield ("caught", str(error))
c = catching()
next(c)
print(c.throw(ValueError("v")))  # expect: ('caught', 'v')

def inner2():
    try:
        yield 1
    except ValueError:
        yield "handled inside"
        return "r"
def outer2():
    result = yield from inner2()
    print("result", result)
    yield "last"
o = outer2()
print(next(o))  # expect: 1
print(o.throw(ValueError()))  # expect: handled inside
print(next(o))
# expect: result r
# expect: last
o = outer2()
next(o)
o.close()
print(list(o))  # expect: []
