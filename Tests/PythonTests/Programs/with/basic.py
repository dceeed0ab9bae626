class Manager:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.suppress

with Manager("a") as a:
    print(a)
# expect: enter a
# expect: A
# expect: exit a None None
with Manager("a") as a, Manager("b") as b:
    print(a, b)
# expect: enter a
# expect: enter b
# expect: A B
# expect: exit b None None
# expect: exit a None None
with Manager("s", True):
    raise ValueError("gone")
# expect: enter s
# expect: exit s ValueError gone
print("after")  # expect: after
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("k")
except KeyError as error:
    print("caught", error)
# expect: enter outer
# expect: enter inner
# expect: exit inner KeyError 'k'
# expect: exit outer KeyError 'k'
# expect: caught 'k'
with (Manager("x") as x, Manager("y", True) as y):
    1 / 0
# expect: enter x
# expect: enter y
# expect: exit y ZeroDivisionError division by zero
# expect: exit x None None
print(x, y)  # expect: X Y
def f():
    with Manager("f"):
        return "value"
print(f())
# expect: enter f
# expect: exit f None None
# expect: value
for i in range(3):
    with Manager(str(i)):
        if i == 0:
            continue
        if i == 1:
            break
        print("never")
# expect: enter 0
# expect: exit 0 None None
# expect: enter 1
# expect: exit 1 None None
with Manager("t") as (p):
    print(p)
# expect: enter t
# expect: T
# expect: exit t None None
class Pair:
    def __enter__(self):
        return 1, [2, 3]
    def __exit__(self, *rest):
        return None
with Pair() as (one, (two, three)):
    print(one, two, three)  # expect: 1 2 3
