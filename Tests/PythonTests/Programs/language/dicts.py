d = {'b': 1, 'a': 2}
d['c'] = 3
print(d, len(d), d['a'], d.get('z'), d.get('z', 0), list(d), list(d.keys()), list(d.values()), list(d.items()))  # expect: {'b': 1, 'a': 2, 'c': 3} 3 2 None 0 ['b', 'a', 'c'] ['b', 'a', 'c'] [1, 2, 3] [('b', 1), ('a', 2), ('c', 3)]
print(d.pop('b'), d, d.setdefault('e', 5), d, 'a' in d, {**d, 'x': 1}, dict(a=1, b=2), dict([(1, 2)]), d | {'q': 1})  # expect: 1 {'a': 2, 'c': 3, 'e': 5} 5 {'a': 2, 'c': 3, 'e': 5} True {'a': 2, 'c': 3, 'e': 5, 'x': 1} {'a': 1, 'b': 2} {1: 2} {'a': 2, 'c': 3, 'e': 5, 'q': 1}
for k, v in d.items():
    print(k, v)
# expect: a 2
# expect: c 3
# expect: e 5
d.update({'a': 10}, y=3); del d['c']; print(d, {k: v for k, v in sorted(d.items())}, max(d, key=d.get))  # expect: {'a': 10, 'e': 5, 'y': 3} {'a': 10, 'e': 5, 'y': 3} a
counts = {}
for ch in 'mississippi':
    counts[ch] = counts.get(ch, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))  # expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} [('i', 4), ('s', 4), ('p', 2), ('m', 1)]
print(d.keys(), d.values(), d.items(), {1: 'a', 1.0: 'b', True: 'c'})  # expect: dict_keys(['a', 'e', 'y']) dict_values([10, 5, 3]) dict_items([('a', 10), ('e', 5), ('y', 3)]) {1: 'c'}
print(dict.fromkeys('ab', 0), dict(zip('ab', [1, 2])), d.copy() == d, list(reversed(d)))  # expect: {'a': 0, 'b': 0} {'a': 1, 'b': 2} True ['y', 'e', 'a']
