class Animal:
    """An animal."""

    legs = 4

    def __init__(self, name):
        self.name = name

    def speak(self, loud=False):
        """Says something."""
        return "..."


class Dog(Animal):
    def speak(self):
        return "Woof"


d = Dog("Rex")
print(Dog.__name__, Dog.__doc__, Animal.__doc__, d.__doc__, Dog.__module__, Animal.speak.__doc__)  # expect: Dog None An animal. None __main__ Says something.
print(Dog.speak.__qualname__, d.speak.__name__, d.speak.__self__ is d, d.speak.__func__ is Dog.speak)  # expect: Dog.speak speak True True
print(type(d), type(Dog), Dog, type(d).__mro__)  # expect: <class '__main__.Dog'> <class 'type'> <class '__main__.Dog'> (<class '__main__.Dog'>, <class '__main__.Animal'>, <class 'object'>)
print([n for n in dir(d) if not n.startswith("_")], [n for n in dir(Dog) if not n.startswith("__")])  # expect: ['legs', 'name', 'speak'] ['legs', 'speak']
print([k for k in vars(Animal) if not k.startswith("__")], Animal.__dict__["legs"], Dog.__base__.__name__)  # expect: ['legs', 'speak'] 4 Animal
print(Dog.speak(d), Animal.speak(d), d.speak == d.speak, d.speak is d.speak)  # expect: Woof ... True False
print(Animal.__init__ is Dog.__init__, hasattr(d, "__len__"), hasattr([], "__len__"), hasattr(d, "__eq__"))  # expect: True False True True
print((5).__add__(3), "abc".__len__(), [1, 2].__contains__(2), (1).__eq__("a"), {}.__class__.__name__)  # expect: 8 3 True NotImplemented dict
print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), dict.get({"a": 1}, "a"), int.__add__(1, 2), list.__len__([1]))  # expect: ABC ['a', 'b'] 1 3 1
print(object.__repr__(d).startswith("<__main__.Dog object at 0x"), repr(d)[:16])  # expect: True <__main__.Dog ob
print(sorted(["b", "A", "c"], key=str.lower), max([[1], [2, 3]], key=list.__len__))  # expect: ['A', 'b', 'c'] [2, 3]
try:
    str.upper(5)
except TypeError as error:
    print(error)  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
try:
    Dog()
except TypeError as error:
    print(error)  # expect: Animal.__init__() missing 1 required positional argument: 'name'
try:
    Animal.speak()
except TypeError as error:
    print(error)  # expect: Animal.speak() missing 1 required positional argument: 'self'


class Empty:
    pass


for arguments in [(1,), ()]:
    try:
        print(type(Empty(*arguments)).__name__)
    except TypeError as error:
        print(error)
# expect: Empty() takes no arguments
# expect: Empty
