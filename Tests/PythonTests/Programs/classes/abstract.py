# needs: 3.12
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name} of area {self.area():.2f}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    @property
    def name(self):
        return "square"


class Half(Shape):
    def area(self):
        return 1


print(Square(3).describe())  # expect: square of area 9.00
try:
    Shape()
except TypeError as error:
    print(error)  
# expect: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
try:
    Half()
except TypeError as error:
    print(error)
# expect: Can't instantiate abstract class Half without an implementation for abstract method 'name'
print(isinstance(Square(1), Shape), issubclass(Half, ABC))  # expect: True True
