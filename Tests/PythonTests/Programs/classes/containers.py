class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, index):
        return self.cards[index]

    def __setitem__(self, index, value):
        self.cards[index] = value

    def __delitem__(self, index):
        del self.cards[index]

    def __contains__(self, card):
        return card in self.cards


d = Deck("ABCDE")
print(len(d), d[0], d[-1], d[1:3], d[::2])  # expect: 5 A E ['B', 'C'] ['A', 'C', 'E']
d[0] = "Z"
del d[1]
print(d.cards, "Z" in d, "B" in d)  # expect: ['Z', 'C', 'D', 'E'] True False
print([c for c in d], list(reversed(d)), bool(d), bool(Deck([])))  # expect: ['Z', 'C', 'D', 'E'] ['E', 'D', 'C', 'Z'] True False
print(sorted(d), max(d), ",".join(d))  # expect: ['C', 'D', 'E', 'Z'] Z Z,C,D,E
try:
    d[10]
except IndexError as error:
    print(error)  # expect: list index out of range


class Table:
    def __getitem__(self, key):
        return key


t = Table()
print(t[1, 2], t[1:2], t[::3], t[..., None], t["a"])  # expect: (1, 2) slice(1, 2, None) slice(None, None, 3) (Ellipsis, None) a


class Bad:
    def __len__(self):
        return -1


try:
    len(Bad())
except ValueError as error:
    print(error)  # expect: __len__() should return >= 0


class NoLen:
    pass


for action in [lambda: len(NoLen()), lambda: NoLen()[0], lambda: iter(NoLen()), lambda: 1 in NoLen(), lambda: next(NoLen()), lambda: reversed(NoLen())]:
    try:
        action()
    except TypeError as error:
        print(error)
# expect: object of type 'NoLen' has no len()
# expect: 'NoLen' object is not subscriptable
# expect: 'NoLen' object is not iterable
# expect: argument of type 'NoLen' is not iterable
# expect: 'NoLen' object is not an iterator
# expect: 'NoLen' object is not reversible
try:
    NoLen()[0] = 1
except TypeError as error:
    print(error)  # expect: 'NoLen' object does not support item assignment
try:
    del NoLen()[0]
except TypeError as error:
    print(error)  # expect: 'NoLen' object doesn't support item deletion
