class Config:
    debug = False
    names = []

    def __init__(self, **options):
        self.__dict__.update(options)

    def __getattr__(self, name):
        if name.startswith("x_"):
            return name.upper()
        raise AttributeError(f"no {name}")


c = Config(a=1, b="two")
print(c.a, c.b, c.debug, c.x_y)  # expect: 1 two False X_Y
try:
    c.missing
except AttributeError as error:
    print(error)  # expect: no missing
print(hasattr(c, "a"), hasattr(c, "zz"), getattr(c, "zz", 5), getattr(c, "a"))  # expect: True False 5 1
setattr(c, "d", 4)
delattr(c, "a")
print(vars(c), c.__dict__, "a" in c.__dict__)  # expect: {'b': 'two', 'd': 4} {'b': 'two', 'd': 4} False
c.debug = True
print(Config.debug, c.debug)  # expect: False True
del c.debug
print(c.debug)  # expect: False
Config.names.append(1)
print(c.names, Config.names is c.names)  # expect: [1] True
c.__dict__["q"] = 7
print(c.q, list(vars(c)))  # expect: 7 ['b', 'd', 'q']
for key, value in vars(c).items():
    print(key, value)
# expect: b two
# expect: d 4
# expect: q 7


class Locked:
    def __init__(self):
        object.__setattr__(self, "x", 1)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


k = Locked()
print(k.x)  # expect: 1
try:
    k.x = 2
except AttributeError as error:
    print(error)  # expect: cannot set x
try:
    del k.x
except AttributeError as error:
    print(error)  # expect: cannot delete x


class Empty:
    pass


e = Empty()
for action in ["e.nothing", "Empty.nothing", "del e.nothing"]:
    try:
        if action == "e.nothing":
            e.nothing
        elif action == "Empty.nothing":
            Empty.nothing
        else:
            del e.nothing
    except AttributeError as error:
        print(error, "|", error.name)
# expect: 'Empty' object has no attribute 'nothing' | nothing
# expect: type object 'Empty' has no attribute 'nothing' | nothing
# expect: 'Empty' object has no attribute 'nothing' | None
