class Whole(int):
    def __radd__(self, other):
        return "asked"
    def __rmul__(self, other):
        return NotImplemented
class Real(float):
    def __radd__(self, other):
        return "asked"
class Odd:
    def __rmod__(self, other):
        return "asked"
    def __radd__(self, other):
        return NotImplemented
    __rmul__ = __radd__
class Name(str):
    def __rmod__(self, other):
        return "asked"
print(1 + Whole(2), 1.5 + Whole(2), True + Whole(2), 2 * Whole(4), 1 + Real(2), 1.5 + Real(2), 10**30 + Whole(1))  # expect: asked 3.5 3 8 asked asked asked
print("%s" % Odd.__name__, 3 % Odd(), "%s" % Name("n"), "a" * Whole(2))  # expect: Odd asked asked aa
class Table(dict):
    pass
class Picky(dict):
    def __eq__(self, other):
        return NotImplemented
    __hash__ = None
print(type(Table.fromkeys("ab")).__name__, Table.fromkeys("ab", 1), dict.fromkeys([1]))  # expect: Table {'a': 1, 'b': 1} {1: None}
print(Picky(a=1) == {"a": 1}, {"a": 1} == Picky(a=1), Picky(a=1) == Picky(a=1), Picky(a=1) != {"a": 2})  # expect: True True False True
for make in (lambda: "%d" % Odd(), lambda: "no" % Odd(), lambda: [1] + Odd(), lambda: (1,) * Odd(), lambda: "a" + Odd(), lambda: Odd() * "a", lambda: 1 + Odd()):
    try:
        print(make())
    except TypeError as error:
        print(error)
# expect: %d format: a real number is required, not Odd
# expect: not all arguments converted during string formatting
# expect: can only concatenate list (not "Odd") to list
# expect: can't multiply sequence by non-int of type 'Odd'
# expect: can only concatenate str (not "Odd") to str
# expect: can't multiply sequence by non-int of type 'Odd'
# expect: unsupported operand type(s) for +: 'int' and 'Odd'
