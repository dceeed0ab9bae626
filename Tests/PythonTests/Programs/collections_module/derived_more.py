# needs: 3.12
from collections import Counter, OrderedDict, defaultdict, namedtuple
from typing import NamedTuple
import copy
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), len(t["q"]), sorted(t))  # expect: 1 ['a'] 0 ['a', 'q']
words = defaultdict(lambda: defaultdict(int))
for a, b in zip("abcab", "bcabd"):
    words[a][b] += 1
print({k: dict(v) for k, v in words.items()})  # expect: {'a': {'b': 2}, 'b': {'c': 1, 'd': 1}, 'c': {'a': 1}}
counts = Counter()
for word in "the cat the dog".split():
    counts[word] += 1
print(counts, counts.most_common(), {k: v / counts.total() for k, v in counts.items()})  # expect: Counter({'the': 2, 'cat': 1, 'dog': 1}) [('the', 2), ('cat', 1), ('dog', 1)] {'the': 0.5, 'cat': 0.25, 'dog': 0.25}
print(sorted(counts, key=counts.get), max(counts, key=counts.get), counts & Counter(the=1), counts | Counter(cow=4), counts - Counter(the=5))  # expect: ['cat', 'dog', 'the'] the Counter({'the': 1}) Counter({'cow': 4, 'the': 2, 'cat': 1, 'dog': 1}) Counter({'cat': 1, 'dog': 1})
print(Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=0) == Counter(), Counter([1, 1.0, True]))  # expect: True False True Counter({1: 3})
print(repr(counts), f"{counts}", "%s" % counts, str([counts]), {**counts}, list(zip(counts, counts.values())))  # expect: Counter({'the': 2, 'cat': 1, 'dog': 1}) Counter({'the': 2, 'cat': 1, 'dog': 1}) Counter({'the': 2, 'cat': 1, 'dog': 1}) [Counter({'the': 2, 'cat': 1, 'dog': 1})] {'the': 2, 'cat': 1, 'dog': 1} [('the', 2), ('cat', 1), ('dog', 1)]
o = OrderedDict([("x", 1), ("y", 2)])
o.move_to_end("x")
print(o, dict(o), o.keys(), o.values(), o.items(), next(iter(o)), list(o.items())[0])  # expect: OrderedDict({'y': 2, 'x': 1}) {'y': 2, 'x': 1} odict_keys(['y', 'x']) odict_values([2, 1]) odict_items([('y', 2), ('x', 1)]) y ('y', 2)
o.update(z=3)
o.setdefault("w", []).append(1)
print(o, o.pop("w"), o.get("none", 0), "x" in o, o.copy() == o)  # expect: OrderedDict({'y': 2, 'x': 1, 'z': 3}) [1] 0 True True
o.clear()
print(o, len(o), not o)  # expect: OrderedDict() 0 True
class P(NamedTuple):
    x: int
    y: float = 1.5
Q = namedtuple("Q", "x, y")
print(P(1), Q(1, 2), P(1, 2) == Q(1, 2), P(1)._replace(y=3), copy.copy(P(1)), copy.deepcopy(Q([1], 2)), Q._field_defaults, P._field_defaults)  # expect: P(x=1, y=1.5) Q(x=1, y=2) True P(x=1, y=3) P(x=1, y=1.5) Q(x=[1], y=2) {} {'y': 1.5}
print(Q(y=1, x=2), Q(*[3, 4]), Q(**{"x": 5, "y": 6}), [q.x for q in (Q(1, 2), Q(3, 4))], sorted([Q(3, 1), Q(1, 2)], key=lambda q: q.y))  # expect: Q(x=2, y=1) Q(x=3, y=4) Q(x=5, y=6) [1, 3] [Q(x=3, y=1), Q(x=1, y=2)]
R = namedtuple("R", ["a", "class", "a", "_z"], rename=True)
print(R._fields, R(1, 2, 3, 4), max(Q(1, 2)), sum(Q(1, 2)), Q(1, 2) + (3,), tuple(Q(1, 2)), list(Q(1, 2)), type(tuple(Q(1, 2))))  # expect: ('a', '_1', '_2', '_3') R(a=1, _1=2, _2=3, _3=4) 2 3 (1, 2, 3) (1, 2) [1, 2] <class 'tuple'>
for make in (lambda: Q(1), lambda: Q(1, 2, 3), lambda: Q(1, z=2), lambda: Q(1, x=2), lambda: Q(1, 2)._replace(z=1), lambda: Q._make([1]), lambda: Q(1, 2)[5], lambda: namedtuple("A", "_x"), lambda: namedtuple("A", "x", defaults=[1, 2]), lambda: namedtuple("1A", "x"), lambda: OrderedDict().popitem(), lambda: OrderedDict()["q"], lambda: OrderedDict(1), lambda: Counter(3), lambda: Counter.fromkeys("a"), lambda: defaultdict(list).nothing, lambda: o.move_to_end("q"), lambda: Counter(a=1) & 3):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError Q.__new__() missing 1 required positional argument: 'y'
# expect: TypeError Q.__new__() takes 3 positional arguments but 4 were given
# expect: TypeError Q.__new__() got an unexpected keyword argument 'z'
# expect: TypeError Q.__new__() got multiple values for argument 'x'
# expect: ValueError Got unexpected field names: ['z']
# expect: TypeError Expected 2 arguments, got 1
# expect: IndexError tuple index out of range
# expect: ValueError Field names cannot start with an underscore: '_x'
# expect: TypeError Got more default values than field names
# expect: ValueError Type names and field names must be valid identifiers: '1A'
# expect: KeyError 'dictionary is empty'
# expect: KeyError 'q'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# expect: AttributeError 'collections.defaultdict' object has no attribute 'nothing'
# expect: KeyError 'q'
# expect: TypeError unsupported operand type(s) for &: 'Counter' and 'int'
g = Counter("aab")
h = g
h += Counter("b")
print(g is h, g, isinstance(g, Counter), type(g) is Counter, type(g) == dict, g.__class__.__name__, hasattr(g, "most_common"), hasattr({}, "most_common"))  # expect: True Counter({'a': 2, 'b': 2}) True True False Counter True False
g.extra = 1
print(g.extra, vars(g))  # expect: 1 {'extra': 1}
d = defaultdict(list, {"a": [1]})
e = copy.deepcopy(d)
e["a"].append(2)
print(d, e, d.copy() is d, sorted(d.items()), defaultdict(int, Counter("a")), defaultdict(None, a=1), d.setdefault("n"), d)  # expect: defaultdict(<class 'list'>, {'a': [1], 'n': None}) defaultdict(<class 'list'>, {'a': [1, 2]}) False [('a', [1])] defaultdict(<class 'int'>, {'a': 1}) defaultdict(None, {'a': 1}) None defaultdict(<class 'list'>, {'a': [1], 'n': None})
for i, (k, v) in enumerate(Counter("ab").items()):
    print(i, k, v)
# expect: 0 a 1
# expect: 1 b 1
def f(a, b):
    return a, b
print(f(**OrderedDict(a=1, b=2)), f(*Q(1, 2)), dict(Counter("a"), z=1), {**defaultdict(int, k=1), **Counter("a")})  # expect: (1, 2) (1, 2) {'a': 1, 'z': 1} {'k': 1, 'a': 1}
try:
    for k in d:
        d[k + "x"]
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
x = defaultdict(list)
x["self"] = x
print(x)  # expect: defaultdict(<class 'list'>, {'self': defaultdict(<class 'list'>, {...})})
print("%(a)s %(zz)s" % Counter("a"), "%(k)d" % defaultdict(int), "%s|" % Q(1, 2)[:1], "%s-%s" % Q(1, 2))  # expect: 1 0 0 1| 1-2
