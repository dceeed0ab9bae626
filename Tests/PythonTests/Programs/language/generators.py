g = (n * n for n in range(4))
print(next(g), next(g), list(g), next(g, 'done'))  # expect: 0 1 [4, 9] done
print(max((abs(v), v) for v in [-3, 2]), ','.join(str(c) for c in range(3)), tuple(i for i in range(2)))  # expect: (3, -3) 0,1,2 (0, 1)
print(list(zip('ab', [1, 2, 3])), list(enumerate('ab', 1)), list(map(lambda a, b: a + b, [1, 2], [3, 4])))  # expect: [('a', 1), ('b', 2)] [(1, 'a'), (2, 'b')] [4, 6]
print(list(filter(None, [0, 1, '', 'a'])), list(filter(lambda v: v > 1, [1, 2, 3])), list(map(str, [1, 2])))  # expect: [1, 'a'] [2, 3] ['1', '2']
print(dict(enumerate('ab')), list(zip(*[(1, 2), (3, 4)])), sum(map(len, ['a', 'bb'])), list(reversed(range(3))))  # expect: {0: 'a', 1: 'b'} [(1, 3), (2, 4)] 3 [2, 1, 0]
