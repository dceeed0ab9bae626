from collections import Counter

c = Counter("abracadabra")
print(c)  # expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
print(c["a"], c["z"], "z" in c, len(c))  # expect: 5 0 False 5
print(c.most_common(2))  # expect: [('a', 5), ('b', 2)]
print(c.most_common())  # expect: [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)]
print(sorted(c.elements()))  # expect: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r']
print(c.total(), sum(c.values()))  # expect: 11 11
c.update("aaa")
c["q"] += 5
print(c)  # expect: Counter({'a': 8, 'q': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
del c["q"]
del c["not there"]
print(dict(c))  # expect: {'a': 8, 'b': 2, 'r': 2, 'c': 1, 'd': 1}
print(isinstance(c, dict), type(c).__name__, type(c))  # expect: True Counter <class 'collections.Counter'>
print(Counter(), Counter(a=3, b=1), Counter({"x": 2}))  # expect: Counter() Counter({'a': 3, 'b': 1}) Counter({'x': 2})
print(Counter([1, 2, 2, 3, 3, 3]).most_common(1)[0][0])  # expect: 3
for k, v in c.items():
    print(k, v)
# expect: a 8
# expect: b 2
# expect: r 2
# expect: c 1
# expect: d 1
print(list(c), list(c.values()))  # expect: ['a', 'b', 'r', 'c', 'd'] [8, 2, 2, 1, 1]
print({k: v / c.total() for k, v in c.items()})  # expect: {'a': 0.5714285714285714, 'b': 0.14285714285714285, 'r': 0.14285714285714285, 'c': 0.07142857142857142, 'd': 0.07142857142857142}
