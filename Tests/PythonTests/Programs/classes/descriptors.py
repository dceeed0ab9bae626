class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Item:
    price = Positive()
    count = Positive()

    def __init__(self, price, count):
        self.price = price
        self.count = count
# expect: named Item price
# expect: named Item count


item = Item(2.5, 4)
print(item.price * item.count)  # expect: 10.0
item.count = 10
print(item.count, vars(item))  # expect: 10 {'_price': 2.5, '_count': 10}
try:
    item.price = -1
except ValueError as error:
    print(error)  # expect: price must be positive
print(type(Item.price).__name__)  # expect: Positive


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Data:
    @Lazy
    def total(self):
        print("computing")
        return 42


d = Data()
print(d.total, d.total, d.__dict__)
# expect: computing
# expect: 42 42 {'total': 42}
