from typing import Protocol, runtime_checkable


@runtime_checkable
class Shape(Protocol):
    def area(self) -> float: ...


@runtime_checkable
class Named(Protocol):
    name: str


class Plain(Protocol):
    def go(self): ...


class Square:
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a ** 2


class Dog:
    name = "rex"


class Explicit(Shape):
    def area(self):
        return 1.0


print(isinstance(Square(2), Shape), isinstance(Dog(), Shape), issubclass(Square, Shape), isinstance(Explicit(), Shape))  # expect: True False True True
print(isinstance(Dog(), Named), isinstance(Square(1), Named), isinstance(3, Shape))  # expect: True False False
for bad in [lambda: isinstance(Square(1), Plain), lambda: issubclass(Dog, Named), lambda: Shape(), lambda: Plain()]:
    try:
        print(bad())
    except TypeError as error:
        print(error)
# expect: Instance and class checks can only be used with @runtime_checkable protocols
# expect: Protocols with non-method members don't support issubclass()
# expect: Protocols cannot be instantiated
# expect: Protocols cannot be instantiated


def total(shapes: list[Shape]) -> float:
    return sum(s.area() for s in shapes)


print(total([Square(2), Explicit()]), Shape.__name__)  # expect: 5.0 Shape
