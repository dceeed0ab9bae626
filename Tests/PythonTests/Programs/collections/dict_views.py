a = {"x": 1, "y": 2, "z": 3}
b = {"y": 2, "w": 9}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()))  # expect: ['y'] ['w', 'x', 'y', 'z'] ['x', 'z'] ['w', 'x', 'z']
print(sorted(a.items() & b.items()), a.keys() == {"x", "y", "z"}, a.keys() == {"x": 0}.keys(), a.items() == dict(a).items())  # expect: [('y', 2)] True False True
print("x" in a.keys(), ("x", 1) in a.items(), ("x", 5) in a.items(), 3 in a.values(), len(a.values()), len(a.items()))  # expect: True True False True 3 3
print(list(reversed(a)), list(reversed(a.values())), list(reversed(a.items())))  # expect: ['z', 'y', 'x'] [3, 2, 1] [('z', 3), ('y', 2), ('x', 1)]
print(a.keys() >= {"x"}, {"x"} < a.keys(), a.keys().isdisjoint(b) if hasattr(a.keys(), "isdisjoint") else None)  # expect: True True False
keys = a.keys()
a["new"] = 4
print(keys, a.values(), a.items(), bool({}.keys()), bool(a.keys()))  # expect: dict_keys(['x', 'y', 'z', 'new']) dict_values([1, 2, 3, 4]) dict_items([('x', 1), ('y', 2), ('z', 3), ('new', 4)]) False True
print(a | b, {**a, **b}, a)  # expect: {'x': 1, 'y': 2, 'z': 3, 'new': 4, 'w': 9} {'x': 1, 'y': 2, 'z': 3, 'new': 4, 'w': 9} {'x': 1, 'y': 2, 'z': 3, 'new': 4}
a |= {"x": 100}
a |= [("q", 5)]
print(a)  # expect: {'x': 100, 'y': 2, 'z': 3, 'new': 4, 'q': 5}
print(a.popitem(), a.pop("x"), a.pop("nope", None), a.setdefault("y", 50), a.setdefault("n"), a)  # expect: ('q', 5) 100 None 2 None {'y': 2, 'z': 3, 'new': 4, 'n': None}
try:
    a.pop("nope")
except KeyError as error:
    print(error)  # expect: 'nope'
try:
    {}.popitem()
except KeyError as error:
    print(error)  # expect: 'popitem(): dictionary is empty'
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict([("a", 1)], b=2), dict(zip("ab", [1, 2])))  # expect: {'a': None, 'b': None} {1: 0, 2: 0} {'a': 1, 'b': 2} {'a': 1, 'b': 2}
try:
    for key in a:
        a[key + "!"] = 1
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
d = {1: "a", 1.0: "b", True: "c"}
print(d, {1, 1.0, True}, {0: 1}[False])  # expect: {1: 'c'} {1} 1
for bad in [lambda: {[]: 1}, lambda: {{}: 1}, lambda: {(1, []): 2}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {**5}, lambda: {} < {}, lambda: {} + {}]:
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'list'
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError 'int' object is not a mapping
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
d = {"b": 1, "a": 2}
print(sorted(d), sorted(d.items(), key=lambda kv: kv[1]), max(d, key=d.get), min(d.values()), {v: k for k, v in d.items()})  # expect: ['a', 'b'] [('b', 1), ('a', 2)] a 1 {1: 'b', 2: 'a'}
d.update(a=5, c=6)
d.update({"z": 0})
d.update([("k", 1)])
print(d, d.copy() == d, d.copy() is d, d.get("none"), d.get("none", 0))  # expect: {'b': 1, 'a': 5, 'c': 6, 'z': 0, 'k': 1} True False None 0
del d["a"]
d.clear()
print(d, len(d), not d)  # expect: {} 0 True
nested = {"k": [1, {"z": (1,)}]}
nested["self"] = nested
print(nested)  # expect: {'k': [1, {'z': (1,)}], 'self': {...}}
