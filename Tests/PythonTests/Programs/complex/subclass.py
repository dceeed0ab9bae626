import numbers
class Phasor(complex):
    def __new__(cls, r, i):
        return super().__new__(cls, r, i)
    def double(self):
        return self * 2
p = Phasor(1, 2)
print(p, p.double(), type(p).__name__, isinstance(p, complex), p + 1, p == 1 + 2j, abs(Phasor(3, 4)))  # expect: (1+2j) (2+4j) Phasor True (2+2j) True 5.0
print(isinstance(1j, numbers.Complex), isinstance(1j, numbers.Number), isinstance(1j, numbers.Real), isinstance(1, complex))  # expect: True True False False
print(complex.__name__, complex, issubclass(Phasor, complex), callable(complex), complex.conjugate(1j))  # expect: complex <class 'complex'> True True -1j
match 1j:
    case 1j:
        print('i')  # expect: i
match 2 + 3j:
    case 2 + 3j:
        print('literal')  # expect: literal
