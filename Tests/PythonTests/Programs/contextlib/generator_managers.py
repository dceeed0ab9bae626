from contextlib import contextmanager


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name.upper()
    finally:
        print("</" + name + ">")


with tag("a") as shown:
    print("inside", shown)
# expect: <a>
# expect: inside A
# expect: </a>
with tag("b"), tag("c") as c:
    print(c)
# expect: <b>
# expect: <c>
# expect: C
# expect: </c>
# expect: </b>
try:
    with tag("d"):
        raise ValueError("broken")
except ValueError as error:
    print("caught", error)
# expect: <d>
# expect: </d>
# expect: caught broken


@contextmanager
def swallow(*kinds):
    try:
        yield
    except kinds as error:
        print("swallowed", repr(error))


with swallow(ZeroDivisionError, KeyError):
    1 / 0  # expect: swallowed ZeroDivisionError('division by zero')
print("on")  # expect: on
with swallow(KeyError):
    {}["x"]  # expect: swallowed KeyError('x')
try:
    with swallow(KeyError):
        [][1]
except IndexError as error:
    print("passed", error)  # expect: passed list index out of range


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with never():
        pass
except RuntimeError as error:
    print(error)  # expect: generator didn't yield
try:
    with twice() as value:
        print(value)
except RuntimeError as error:
    print(error)
# expect: 1
# expect: generator didn't stop


def work():
    with tag("f"):
        return "returned"


print(work())
# expect: <f>
# expect: </f>
# expect: returned
for i in range(3):
    with tag(str(i)):
        if i == 1:
            break
# expect: <0>
# expect: </0>
# expect: <1>
# expect: </1>
print(tag.__name__, type(tag("x")).__name__)  # expect: tag _GeneratorContextManager


class Machine:
    def __init__(self):
        self.log = []

    @contextmanager
    def running(self, name="m"):
        self.log.append("start " + name)
        yield self
        self.log.append("stop " + name)


machine = Machine()
with machine.running() as same:
    print(same is machine)  # expect: True
with machine.running(name="k"):
    machine.log.append("work")
print(machine.log)  # expect: ['start m', 'stop m', 'start k', 'work', 'stop k']


@contextmanager
def changed(error):
    try:
        yield
    except Exception:
        raise error


try:
    with changed(TypeError("other")):
        raise ValueError("first")
except TypeError as error:
    print(error, repr(error.__context__))  # expect: other ValueError('first')
try:
    with swallow(OSError):
        raise StopIteration("stop")
except StopIteration as error:
    print("still", repr(error))  # expect: still StopIteration('stop')
manager = tag("again")
with manager:
    pass
# expect: <again>
# expect: </again>
try:
    with manager:
        pass
except Exception as error:
    print(type(error).__name__, error)  # expect: AttributeError '_GeneratorContextManager' object has no attribute 'args'
