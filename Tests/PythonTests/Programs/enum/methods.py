from enum import Enum


class Base(Enum):
    def describe(self):
        return f"{self.name.lower()}={self.value}"

    def __str__(self):
        return self.describe()

    @staticmethod
    def helper():
        return "helped"


class Size(Base):
    SMALL = 1
    LARGE = 10

    def __lt__(self, other):
        return self.value < other.value


print(Size.SMALL, [str(s) for s in Size], Size.LARGE.describe(), Size.helper(), sorted([Size.LARGE, Size.SMALL])[0], repr(Size.SMALL))  # expect: small=1 ['small=1', 'large=10'] large=10 helped small=1 <Size.SMALL: 1>
print(Size.SMALL.__class__ is Size, isinstance(Size.SMALL, Base), issubclass(Size, Enum), hash(Size.SMALL) == hash(Size.SMALL))  # expect: True True True True
sizes = {size: size.value for size in Size}
print(sizes[Size.LARGE], Size.SMALL in sizes, [size.name for size in reversed(Size)], Size.__name__)  # expect: 10 True ['LARGE', 'SMALL'] Size
