# needs: 3.12
import copy
import json
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from collections.abc import Mapping, MutableMapping, Sequence
class Tally(Counter):
    label = "tally"
    def top(self):
        return self.most_common(1)[0][0]
    def __missing__(self, key):
        return -1
t = Tally("abracadabra")
print(t.top(), t["zz"], t, type(t).__name__, isinstance(t, dict), isinstance(t, Mapping))  # expect: a -1 Tally({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Tally True True
print(type(t + t).__name__, type(t.copy()).__name__, t == Counter("abracadabra"), t == dict(t), dict(t) == t)  # expect: Counter Tally True True True
class Lower(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.lower())
low = Lower()
low["Ab"] = 1
low["C"] = 2
print(low, low["AB"], list(low), len(low), "ab" in low, low.get("AB"), low.pop("c"), low)  # expect: Lower({'ab': 1}) 1 ['ab', 'c'] 2 True None 2 Lower({'ab': 1})
class Groups(defaultdict):
    def __init__(self, *values):
        super().__init__(list, *values)
        self.note = "n"
g = Groups({"x": [1]})
g["y"].append(2)
g["x"].append(3)
print(g, g.note, g.default_factory is list, type(g.copy()).__name__ if False else "-")  # expect: Groups(<class 'list'>, {'x': [1, 3], 'y': [2]}) n True -
class Point(namedtuple("Base", "x y", defaults=[0])):
    __slots__ = ()
    def __new__(cls, x, y=5):
        return super().__new__(cls, x, y)
    @property
    def norm(self):
        return self.x ** 2 + self.y ** 2
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
p = Point(3)
print(p, p.norm, p + p, p._replace(x=1), p == (3, 5), hash(p) == hash((3, 5)), p[0], p[-1], len(p))  # expect: Point(x=3, y=5) 34 Point(x=6, y=10) Point(x=1, y=5) True True 3 5 2
x, y = p
print(x, y, p._asdict(), Point._fields, Point._make([7, 8]), isinstance(p, tuple), isinstance(p, Sequence))  # expect: 3 5 {'x': 3, 'y': 5} ('x', 'y') Point(x=7, y=8) True True
print(sorted([Point(2), Point(1, 9)]), p < (4,), (1,) + p, p * 2, p.index(5), p.count(3), 3 in p, p[:1])  # expect: [Point(x=1, y=9), Point(x=2, y=5)] True (1, 3, 5) (3, 5, 3, 5) 1 1 True (3,)
print("%s and %s" % p, f"{p}", str(p), "{0.x} {0.y}".format(p), {p: 1}[(3, 5)])  # expect: 3 and 5 Point(x=3, y=5) Point(x=3, y=5) 3 5 1
d = defaultdict(int, a=1)
d["b"] += 2
print(d | {"c": 3}, {"c": 3} | d, type({} | d).__name__, d == {"a": 1, "b": 2}, d != {"a": 1})  # expect: defaultdict(<class 'int'>, {'a': 1, 'b': 2, 'c': 3}) defaultdict(<class 'int'>, {'c': 3, 'a': 1, 'b': 2}) defaultdict True True
d |= {"a": 9}
print(d, copy.copy(d), copy.deepcopy(d)["nothing"], d.get("q"), "q" in d, json.dumps(d))  # expect: defaultdict(<class 'int'>, {'a': 9, 'b': 2}) defaultdict(<class 'int'>, {'a': 9, 'b': 2}) 0 None False {"a": 9, "b": 2}
d.default_factory = None
try:
    d["zz"]
except KeyError as error:
    print("KeyError", error)  # expect: KeyError 'zz'
o = OrderedDict(b=1, a=2)
o |= [("c", 3)]
print(o, o | {"z": 1}, {"z": 1} | o, o == {"a": 2, "b": 1, "c": 3}, o == OrderedDict(a=2, b=1, c=3), o != OrderedDict(o))  # expect: OrderedDict({'b': 1, 'a': 2, 'c': 3}) OrderedDict({'b': 1, 'a': 2, 'c': 3, 'z': 1}) OrderedDict({'z': 1, 'b': 1, 'a': 2, 'c': 3}) True False False
print(OrderedDict.fromkeys("ab"), defaultdict.fromkeys("ab", 0), list(reversed(o)), o.popitem(), o.popitem(last=False), o)  # expect: OrderedDict({'a': None, 'b': None}) defaultdict(None, {'a': 0, 'b': 0}) ['c', 'a', 'b'] ('c', 3) ('b', 1) OrderedDict({'a': 2})
print(json.dumps(Counter("aab")), json.dumps(p), json.dumps(OrderedDict(a=(1, 2))), dict(**Counter("ab")))  # expect: {"a": 2, "b": 1} [3, 5] {"a": [1, 2]} {'a': 1, 'b': 1}
def show(**options):
    return options
print(show(**OrderedDict(k=1)), [*Counter("ab")], {**d}, max(Counter("aab")), sum(Counter("aab").values()))  # expect: {'k': 1} ['a', 'b'] {'a': 9, 'b': 2} b 3
c = Counter(a=3, b=-1)
c += Counter(a=1)
print(c, +c, -Counter(a=-2), c.total(), c["nope"], len(c), bool(Counter()), Counter() == {})  # expect: Counter({'a': 4}) Counter({'a': 4}) Counter({'a': 2}) 4 0 1 False True
c.update("aa")
c.subtract({"a": 1})
del c["never"]
print(c, list(c.elements()), c.items(), list(c.keys()), c.setdefault("k", 4), c.pop("k"))  # expect: Counter({'a': 5}) ['a', 'a', 'a', 'a', 'a'] dict_items([('a', 5)]) ['a'] 4 4
for key, value in Counter("hello").most_common(2):
    print(key, value)
# expect: l 2
# expect: h 1
m = ChainMap(Counter("a"), OrderedDict(b=2))
print(m, m["a"], m["b"], m.maps[0], len(m), sorted(m), m.new_child({"a": 5})["a"], m.parents)  # expect: ChainMap(Counter({'a': 1}), OrderedDict({'b': 2})) 1 0 Counter({'a': 1}) 2 ['a', 'b'] 5 ChainMap(OrderedDict({'b': 2}))
for make in (lambda: hash(Counter()), lambda: {defaultdict(int): 1}, lambda: p.__class__(1, 2, 3), lambda: setattr(p, "x", 1), lambda: Counter() < 3, lambda: Counter() + 3, lambda: OrderedDict() | 3, lambda: defaultdict(3), lambda: namedtuple("A", "x x"), lambda: namedtuple("A", "class"), lambda: p.z):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError unhashable type: 'Counter'
# expect: TypeError unhashable type: 'collections.defaultdict'
# expect: TypeError Point.__new__() takes from 2 to 3 positional arguments but 4 were given
# expect: AttributeError can't set attribute
# expect: TypeError '<' not supported between instances of 'Counter' and 'int'
# expect: TypeError unsupported operand type(s) for +: 'Counter' and 'int'
# expect: TypeError unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
# expect: TypeError first argument must be callable or None
# expect: ValueError Encountered duplicate field name: 'x'
# expect: ValueError Type names and field names cannot be a keyword: 'class'
# expect: AttributeError 'Point' object has no attribute 'z'
class Stack(deque):
    def peek(self):
        return self[-1]
s = Stack([1, 2], maxlen=2)
s.append(3)
print(s, s.peek(), list(s), len(s), type(s.copy()).__name__)  # expect: Stack([2, 3], maxlen=2) 3 [2, 3] 2 Stack
print(type(d), type(o), type(c), type(s).__mro__[1], Counter.__name__, issubclass(Counter, dict), issubclass(OrderedDict, MutableMapping))  # expect: <class 'collections.defaultdict'> <class 'collections.OrderedDict'> <class 'collections.Counter'> <class 'collections.deque'> Counter True True
print(isinstance({}, OrderedDict), type(dict(c)) is dict, type(o.copy()) is OrderedDict, list(map(type, (p + p)[:1])))  # expect: False True True [<class 'int'>]
