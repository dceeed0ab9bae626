class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
    def __contains__(self, v): return v == 'x'
    def __call__(self, k): return k + self.n
    def __bool__(self): return False
c = Countdown(3)
print('x' in c, c(10), bool(c), list(c), sum(Countdown(4)))  # expect: True 13 False [2, 1, 0] 6
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return sum(a * x ** i for i, a in enumerate(self.c))
    def __str__(self): return 'poly'
    def __format__(self, spec): return 'P' + spec
    def __abs__(self): return 1
    def __float__(self): return 2.5
    def __round__(self, n=0): return n
print(Poly(1, 2, 3)(2), str(Poly()), f'{Poly():abc}', abs(Poly()), float(Poly()), round(Poly(), 3))  # expect: 17 poly Pabc 1 2.5 3
class Box:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): self.d[k] = v
    def __getitem__(self, k): return self.d[k]
    def __delitem__(self, k): del self.d[k]
    def __getattr__(self, name): return name.upper()
b = Box(); b['k'] = 1; b['j'] = 2; del b['j']
print(b['k'], b.d, b.missing)  # expect: 1 {'k': 1} MISSING
class Money:
    def __init__(self, v): self.v = v
    def __radd__(self, o): return Money(o + self.v)
    def __iadd__(self, o): self.v += o; return self
    def __eq__(self, o): return NotImplemented
m = sum([Money(1)]); m += 5
print(m.v, m == 3)  # expect: 6 False
