from collections import OrderedDict

d = OrderedDict([("b", 1), ("a", 2), ("c", 3)])
print(list(d.items()))  # expect: [('b', 1), ('a', 2), ('c', 3)]
d.move_to_end("b")
print(list(d))  # expect: ['a', 'c', 'b']
d.move_to_end("c", last=False)
print(list(d))  # expect: ['c', 'a', 'b']
print(d.popitem(last=False), d.popitem(), list(d))  # expect: ('c', 3) ('b', 1) ['a']
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})  # expect: False True
print(isinstance(d, dict), type(d).__name__, OrderedDict.fromkeys("xy", 0) == {"x": 0, "y": 0})  # expect: True OrderedDict True
print(OrderedDict())  # expect: OrderedDict()
d.move_to_end("nope")
# error: KeyError: 'nope'
