# needs: 3.12
class Base:
    def __init__(self, width=1):
        self.width = width

    def name(self):
        return "base"

    @classmethod
    def make(cls, width):
        return cls(width)

    @staticmethod
    def unit():
        return "cm"


class Net(Base):
    def __init__(self, width):
        super(Net, self).__init__(width)
        self.layers = [super(Net, self).name() for _ in range(2)]

    def name(self):
        return "net of " + super(Net, self).name()

    def listed(self):
        return [super().name() + str(i) for i in range(2)]

    def keyed(self):
        return {i: super().name() for i in range(2)}

    def lazily(self):
        return list(super().name() for i in range(2))

    def nested(self):
        def inner(me):
            return super().name()
        return inner(self)

    def by_lambda(self):
        return (lambda: super().name())()

    @classmethod
    def make(cls, width):
        made = super().make(width + 1)
        return made

    @staticmethod
    def unit():
        return super(Net, Net).unit() + "!"


net = Net(3)
print(net.width, net.layers, net.name(), net.listed(), net.keyed())  # expect: 3 ['base', 'base'] net of base ['base0', 'base1'] {0: 'base', 1: 'base'}
print(net.nested(), Net.make(1).width, Net.unit())  # expect: base 2 cm!
for f in [net.lazily, net.by_lambda]:
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError super(type, obj): obj must be an instance or subtype of type
# expect: RuntimeError super(): no arguments
try:
    super(Net, 3).name()
except TypeError as error:
    print(error)  # expect: super(type, obj): obj must be an instance or subtype of type
try:
    super(3, net).name()
except TypeError as error:
    print(error)  # expect: super() argument 1 must be a type, not int
try:
    super()
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
try:
    super(Net, net).missing
except AttributeError as error:
    print(error)  # expect: 'super' object has no attribute 'missing'
print(super(Net, net).name())  # expect: base
