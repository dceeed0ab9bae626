print(complex(), complex(1), complex(1, 2), complex(1.5, -2), complex(True, False))  # expect: 0j (1+0j) (1+2j) (1.5-2j) (1+0j)
print(complex('1+2j'), complex(' -3.5j '), complex('(1-2j)'), complex('j'), complex('-J'), complex('1e3'), complex('nan+infj'))  # expect: (1+2j) -3.5j (1-2j) 1j -1j (1000+0j) (nan+infj)
print(complex('1_000.5-2_0j'), complex(1j, 1j), complex(1 + 2j, 3), complex(1, 2j), complex(real=2, imag=3), complex(imag=1))  # expect: (1000.5-20j) (-1+1j) (1+5j) (-1+0j) (2+3j) 1j
class Thing:
    def __complex__(self):
        return 5 + 6j
class Real:
    def __float__(self):
        return 2.5
class Index:
    def __index__(self):
        return 7
print(complex(Thing()), complex(Real()), complex(Index()), complex(Real(), Index()))  # expect: (5+6j) (2.5+0j) (7+0j) (2.5+7j)
w = complex(1, 2)
print(complex(w) is w)  # expect: True
