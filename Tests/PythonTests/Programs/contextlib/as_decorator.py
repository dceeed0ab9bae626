# needs: 3.12
from contextlib import contextmanager, ContextDecorator


@contextmanager
def traced(name):
    print("enter", name)
    yield
    print("exit", name)


@traced("f")
def f(x):
    return x + 1


print(f(1), f(2))
# expect: enter f
# expect: exit f
# expect: enter f
# expect: exit f
# expect: 2 3


class Timer(ContextDecorator):
    def __enter__(self):
        print("on")
        return self

    def __exit__(self, *details):
        print("off", details[0])
        return False


@Timer()
def g(x):
    return x * 2


print(g(4))
# expect: on
# expect: off None
# expect: 8
with Timer() as t:
    print(type(t).__name__)
# expect: on
# expect: Timer
# expect: off None
