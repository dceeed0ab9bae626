class Base:
    name = 'base'
    def __init__(self, v): self.v = v
    def show(self): return f'{self.name}:{self.v}:{self.extra()}'
    def extra(self): return 'b'
    @staticmethod
    def make(): return Base(0)
    @classmethod
    def build(cls, v): return cls(v)
    @property
    def double(self): return self.v * 2
    @double.setter
    def double(self, value): self.v = value / 2
class Child(Base):
    name = 'child'
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def extra(self): return super().extra() + 'c'
    @classmethod
    def build(cls, v): return cls(v, v)
c = Child(1, 2)
print(c.show(), Base.make().show(), Base.build(3).v, Child.build(4).w, c.double, isinstance(c, Base), issubclass(Child, Base))  # expect: child:1:bc base:0:b 3 4 2 True True
c.double = 10
print(c.v, c.w, Child.__mro__[1].__name__)  # expect: 5.0 2 Base
class A:
    def who(self): return 'A'
class B(A):
    def who(self): return 'B' + super().who()
class C(A):
    def who(self): return 'C' + super().who()
class D(B, C): pass
print(D().who())  # expect: BCA
