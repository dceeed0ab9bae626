print(1, 2, 3, sep=', ')  # expect: 1, 2, 3
print('a', end=' ')
print('b')  # expect: a b
print()  # expect:
print(*[1, 2, 3])  # expect: 1 2 3
print('x', 1.0, None, True, [1.5, 'a'], ('t',), {'k': (1,)}, sep=' | ')  # expect: x | 1.0 | None | True | [1.5, 'a'] | ('t',) | {'k': (1,)}
for i in range(3):
    print(i, end=',')
print('end')  # expect: 0,1,2,end
