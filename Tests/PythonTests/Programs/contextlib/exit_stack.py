from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


@contextmanager
def step(n):
    print("enter", n)
    try:
        yield n * n
    finally:
        print("exit", n)


with ExitStack() as stack:
    values = [stack.enter_context(step(i)) for i in range(3)]
    print(values)
    stack.callback(print, "callback", sep="-")
    stack.callback(print, "a", "b", sep="-")
# expect: enter 0
# expect: enter 1
# expect: enter 2
# expect: [0, 1, 4]
# expect: a-b
# expect: callback
# expect: exit 2
# expect: exit 1
# expect: exit 0
print("after")  # expect: after
try:
    with ExitStack() as stack:
        stack.enter_context(step(7))
        stack.enter_context(suppress(KeyError))
        raise ValueError("no")
except ValueError as error:
    print(error)
# expect: enter 7
# expect: exit 7
# expect: no
with ExitStack() as stack:
    stack.enter_context(step(8))
    stack.enter_context(suppress(KeyError))
    raise KeyError("gone")
# expect: enter 8
# expect: exit 8
print("here")  # expect: here
with suppress(ZeroDivisionError, KeyError):
    print("before")
    1 / 0
    print("never")  # expect: before
with suppress():
    print("nothing suppressed")  # expect: nothing suppressed
try:
    with suppress(KeyError):
        raise IndexError("other")
except IndexError as error:
    print(repr(error))  # expect: IndexError('other')
with suppress(LookupError):
    [].pop(3)
with nullcontext() as nothing, nullcontext(5) as five:
    print(nothing, five)  # expect: None 5


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
# expect: Door
# expect: closed
stack = ExitStack()
stack.enter_context(step(1))  # expect: enter 1
kept = stack.pop_all()
stack.close()
print("kept")  # expect: kept
kept.close()  # expect: exit 1


def log(kind, error, trace):
    print("pushed", kind.__name__ if kind else None)
    return True


with ExitStack() as stack:
    stack.push(log)
    raise TypeError("dropped")  # expect: pushed TypeError
try:
    with ExitStack() as stack:
        stack.enter_context(3)
except TypeError as error:
    print(error)  # expect: 'builtins.int' object does not support the context manager protocol
