fs = {'sq': lambda x: x * x, 'inc': lambda x, by=1: x + by}
print(fs['sq'](4), fs['inc'](1), fs['inc'](1, by=5), (lambda *a, **k: (a, k))(1, b=2), sorted([3, 1], key=lambda v: -v))  # expect: 16 2 6 ((1,), {'b': 2}) [3, 1]
