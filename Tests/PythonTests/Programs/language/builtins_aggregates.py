print(sum([0.1] * 10), sum([1, 2.5, 3]), sum([[1], [2]], []), sum([], 5), sum([1e16, 1, -1e16]), sum([0.1, 0.2, 0.3]))  # expect: 1.0 6.5 [1, 2] 5 0.0 0.6
print(min(3, 1, 2), max([1, 5, 2]), max('abc'), min([], default=0), max(['a', 'bbb'], key=len), min({'x': 2, 'y': 1}))  # expect: 1 5 c 0 bbb x
print(any([]), all([]), any([0, '']), all([1, 'a']), len({}), len(range(7)), abs(-2.5), divmod(7.5, 2))  # expect: False True False True 0 7 2.5 (3.0, 1.5)
print(isinstance(1, int), isinstance(True, int), isinstance(1.0, (int, float)), type(1), type('a'), type([]).__name__)  # expect: True True True <class 'int'> <class 'str'> list
print(list(map(max, [1, 5], [3, 2])), sorted([(2, 'b'), (1, 'z'), (2, 'a')]), sorted([3, -1, 2], key=abs))  # expect: [3, 5] [(1, 'z'), (2, 'a'), (2, 'b')] [-1, 2, 3]
print(sorted([(1, 'b'), (0, 'a'), (1, 'a')], key=lambda t: t[0], reverse=True), pow(2, 0.5), pow(2, -1))  # expect: [(1, 'b'), (1, 'a'), (0, 'a')] 1.4142135623730951 0.5
