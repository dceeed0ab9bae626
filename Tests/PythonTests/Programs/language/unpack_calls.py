def show(*args, **kw): return args, kw
print(show(*range(2), *'ab', x=1, **{'y': 2}), [*range(3), *'xy'], {**{'a': 1}, 'b': 2}, (*[1], 2), {*[1, 2]})  # expect: ((0, 1, 'a', 'b'), {'x': 1, 'y': 2}) [0, 1, 2, 'x', 'y'] {'a': 1, 'b': 2} (1, 2) {1, 2}
print(*zip([1, 2], 'ab'), max(*[3, 9]), '{}-{}'.format(*'ab'))  # expect: (1, 'a') (2, 'b') 9 a-b
