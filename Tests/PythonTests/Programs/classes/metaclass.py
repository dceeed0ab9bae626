class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Database(metaclass=Singleton):
    def __init__(self, url="none"):
        self.url = url


a = Database("first")
b = Database("second")
print(a is b, b.url, type(Database).__name__, isinstance(Database, Singleton))  # expect: True first Singleton True


class Registry(type):
    known = []

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.known.append(name)
        return cls

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.tag = name.lower()


class First(metaclass=Registry):
    def hello(self):
        return "hi"


class Second(First):
    def hello(self):
        return "second " + super().hello()


print(Registry.known, Second.tag, Second().hello())  # expect: ['First', 'Second'] second second hi


class Plugin:
    plugins = []

    def __init_subclass__(cls, /, kind="plain", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.kind = kind
        Plugin.plugins.append(cls.__name__)


class One(Plugin):
    pass


class Two(Plugin, kind="special"):
    pass


print(Plugin.plugins, One.kind, Two.kind)  # expect: ['One', 'Two'] plain special
Made = type("Made", (One,), {"x": 5, "double": lambda self: self.x * 2})
print(Made.__name__, Made().double(), Made.__bases__[0].__name__, Plugin.plugins)  # expect: Made 10 One ['One', 'Two', 'Made']


class Once:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        self.value = value


print(Once(1) is Once(2), Once(3).value)  # expect: True 3
