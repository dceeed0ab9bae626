# needs: 3.12
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def sides(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    def show(self):
        return f"{self.name}: {self.area()}"


class Half(Shape):
    def area(self):
        return 1


class Full(Half):
    sides = 4

    @classmethod
    def unit(cls):
        return cls("unit")


for make in [lambda: Shape("s"), lambda: Half("h"), lambda: Full("f")]:
    try:
        print(make().show())
    except TypeError as error:
        print(error)
# expect: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'sides', 'unit'
# expect: Can't instantiate abstract class Half without an implementation for abstract methods 'sides', 'unit'
# expect: f: 1
print(Full.unit().sides, sorted(Half.__abstractmethods__), isinstance(Full("x"), Shape), issubclass(Half, ABC))  # expect: 4 ['sides', 'unit'] True True


class Old(metaclass=ABCMeta):
    @abstractmethod
    def f(self):
        return "base f"


class New(Old):
    def f(self):
        return super().f() + " new"


print(New().f(), type(Old).__name__)  # expect: base f new ABCMeta
try:
    Old()
except TypeError as error:
    print(error)  # expect: Can't instantiate abstract class Old without an implementation for abstract method 'f'


class Duck:
    def f(self):
        return "quack"


Old.register(Duck)
print(isinstance(Duck(), Old), issubclass(Duck, Old))  # expect: True True


class Base:
    def run(self):
        raise NotImplementedError


try:
    Base().run()
except NotImplementedError as error:
    print(repr(error))  # expect: NotImplementedError()
