x = "global"
class A:
    x = "class"
    y = x + "!"
    def f(self):
        return x
    z = [x for _ in range(1)]
print(A.x, A.y, A().f(), A.z)  # expect: class class! global ['global']
def outer():
    x = "outer"
    class B:
        y = x
        def f(self):
            return x
    def inner():
        nonlocal x
        x = "changed"
    b = B()
    inner()
    return B.y, b.f(), x
print(outer())  # expect: ('outer', 'changed', 'changed')
def loops():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    return [f() for f in functions]
print(loops())  # expect: [2, 2, 2]
print([f() for f in [lambda i=i: i * 2 for i in range(3)]])  # expect: [0, 2, 4]
def shadow():
    values = [x for x in range(3)]
    return values, x
print(shadow())  # expect: ([0, 1, 2], 'global')
def unbound():
    try:
        return later
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
unbound()  # expect: UnboundLocalError cannot access local variable 'later' where it is not associated with a value
def free():
    def inner():
        return value
    try:
        inner()
    except NameError as e:
        print(e)
    value = 1
    return inner()
print(free())
# expect: cannot access free variable 'value' where it is not associated with a value in enclosing scope
# expect: 1
def deleting():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    for _ in range(2):
        try:
            print(w)
        except UnboundLocalError as e:
            print("no w")
        w = 1
        del w
deleting()
# expect: cannot access local variable 'v' where it is not associated with a value
# expect: no w
# expect: no w
def parameter(p):
    def inner():
        nonlocal p
        p += 1
        return p
    inner()
    return inner(), p
print(parameter(5))  # expect: (7, 7)
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    return up
c, d = counter(), counter()
print(c(), c(5), d())  # expect: 1 6 1
