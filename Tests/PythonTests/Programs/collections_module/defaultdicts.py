from collections import defaultdict

d = defaultdict(int)
for ch in "mississippi":
    d[ch] += 1
print(d)  # expect: defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2})
print(dict(d), d["zz"], len(d))  # expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} 0 5
groups = defaultdict(list)
for word in ["apple", "avocado", "banana", "cherry", "blueberry"]:
    groups[word[0]].append(word)
print(groups)  # expect: defaultdict(<class 'list'>, {'a': ['apple', 'avocado'], 'b': ['banana', 'blueberry'], 'c': ['cherry']})
print(groups.get("q"), "q" in groups)  # expect: None False
print(isinstance(d, dict), type(d).__name__, type(d))  # expect: True defaultdict <class 'collections.defaultdict'>
nested = defaultdict(lambda: defaultdict(float))
nested["a"]["b"] += 0.5
nested["a"]["c"] -= 1
print({k: dict(v) for k, v in nested.items()})  # expect: {'a': {'b': 0.5, 'c': -1.0}}
print(d.default_factory, defaultdict().default_factory)  # expect: <class 'int'> None
s = defaultdict(set, {"x": {1}})
s["x"].add(2)
s["y"].add(3)
print(s)  # expect: defaultdict(<class 'set'>, {'x': {1, 2}, 'y': {3}})
print(s == {"x": {1, 2}, "y": {3}}, sorted(s))  # expect: True ['x', 'y']
e = defaultdict(None, a=1)
print(e)  # expect: defaultdict(None, {'a': 1})
c = d.copy()
c["new"]
print(c, "new" in d)  # expect: defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'zz': 0, 'new': 0}) False
print(d.pop("m"), d.setdefault("k", 7), d | {"r": 1})  # expect: 1 7 defaultdict(<class 'int'>, {'i': 4, 's': 4, 'p': 2, 'zz': 0, 'k': 7, 'r': 1})
print(e["missing"])
# error: KeyError: 'missing'
