class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind.__name__ if kind else None, error)
        return self.swallow


with Resource("a") as a, Resource("b") as b:
    print(a.name + b.name)
# expect: enter a
# expect: enter b
# expect: ab
# expect: exit b None None
# expect: exit a None None
with Resource("c", True):
    raise ValueError("lost")
# expect: enter c
# expect: exit c ValueError lost
try:
    with Resource("d"):
        with Resource("e"):
            raise KeyError("k")
except KeyError as error:
    print("caught", error)
# expect: enter d
# expect: enter e
# expect: exit e KeyError 'k'
# expect: exit d KeyError 'k'
# expect: caught 'k'


def early():
    with Resource("f"):
        return 1


def gen():
    with Resource("g"):
        yield 1
        yield 2


print(early())
# expect: enter f
# expect: exit f None None
# expect: 1
print(list(gen()))
# expect: enter g
# expect: exit g None None
# expect: [1, 2]
it = gen()
print(next(it))
# expect: enter g
# expect: 1
it.close()  # expect: exit g GeneratorExit
for i in range(2):
    with Resource(i):
        if i == 0:
            continue
        break
# expect: enter 0
# expect: exit 0 None None
# expect: enter 1
# expect: exit 1 None None
with (Resource("p") as p, Resource("q") as q):
    pass
# expect: enter p
# expect: enter q
# expect: exit q None None
# expect: exit p None None


class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *a):
        pass


for bad in [NoExit(), NoEnter(), 3]:
    try:
        with bad:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'NoEnter' object does not support the context manager protocol
# expect: TypeError 'int' object does not support the context manager protocol


class FailEnter:
    def __enter__(self):
        raise RuntimeError("enter failed")

    def __exit__(self, *a):
        print("never")


try:
    with FailEnter():
        pass
except RuntimeError as error:
    print(error)  # expect: enter failed


class FailExit:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        raise RuntimeError("exit failed")


try:
    with FailExit():
        raise ValueError("inner")
except RuntimeError as error:
    print(error, repr(error.__context__))  # expect: exit failed ValueError('inner')


class Dynamic:
    pass


d = Dynamic()
d.__enter__ = lambda: 1
d.__exit__ = lambda *a: None
try:
    with d:
        pass
except TypeError as error:
    print(error)  # expect: 'Dynamic' object does not support the context manager protocol


class Stack(list):
    def __enter__(self):
        self.append("in")
        return self

    def __exit__(self, *a):
        self.append("out")


with Stack([1]) as s:
    s.append(2)
print(s)  # expect: [1, 'in', 2, 'out']
