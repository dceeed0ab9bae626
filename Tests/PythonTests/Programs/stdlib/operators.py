import operator
from operator import attrgetter, itemgetter, methodcaller, mul

print(operator.add(1, 2), operator.sub(1, 2), mul(3, 4), operator.truediv(1, 4), operator.floordiv(7, 2), operator.mod(7, 3), operator.pow(2, 5), operator.neg(3), operator.not_(0), operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lt(1, 2), operator.eq(1, 1.0), operator.contains([1, 2], 2), operator.getitem({"a": 1}, "a"), operator.index(5), operator.concat("a", "b"), operator.countOf([1, 1, 2], 1), operator.indexOf([3, 4], 4), operator.abs(-2), operator.inv(5))  # expect: 3 -1 12 0.25 3 1 32 -3 True 2 7 5 True True True 1 5 ab 2 1 2 -6
pairs = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(pairs, key=itemgetter(1)), max(pairs, key=itemgetter(1)), itemgetter(0, 1)("xyz"), itemgetter(slice(1, 3))("abcd"))  # expect: [('c', 1), ('b', 2), ('a', 3)] ('a', 3) ('x', 'y') bc
print(list(map(methodcaller("upper"), ["a", "b"])), methodcaller("split", ",", maxsplit=1)("a,b,c"))  # expect: ['A', 'B'] ['a', 'b,c']
class P:
    def __init__(self, x):
        self.x = x
print(attrgetter("x")(P(5)), attrgetter("x.real", "x")(P(2)))  # expect: 5 (2, 2)
d = {}
operator.setitem(d, "k", 1)
print(d)  # expect: {'k': 1}
operator.itemgetter(5)([1])
# error: IndexError: list index out of range
