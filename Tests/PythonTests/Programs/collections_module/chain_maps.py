from collections import ChainMap

defaults = {"a": 1, "b": 2}
over = {"b": 20}
c = ChainMap(over, defaults)
print(c["a"], c["b"], len(c), list(c), dict(c), c.get("z", 0), "a" in c)  # expect: 1 20 2 ['a', 'b'] {'a': 1, 'b': 20} 0 True
c["z"] = 5
print(over, c)  # expect: {'b': 20, 'z': 5} ChainMap({'b': 20, 'z': 5}, {'a': 1, 'b': 2})
print(c.new_child({"a": 0})["a"], c.parents, c.maps)  # expect: 0 ChainMap({'a': 1, 'b': 2}) [{'b': 20, 'z': 5}, {'a': 1, 'b': 2}]
print(list(c.items()), sorted(c.keys()), list(c.values()))  # expect: [('a', 1), ('b', 20), ('z', 5)] ['a', 'b', 'z'] [1, 20, 5]
print(c["nope"])
# error: KeyError: 'nope'
