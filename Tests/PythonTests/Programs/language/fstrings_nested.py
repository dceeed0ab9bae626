values = {'a': 0.25}
names = ['p', 'q']
print(f"{values['a']:.3f} {names[0].upper()} {'-'.join(names)}")  # expect: 0.250 P p-q
print(f'{sum(v * 2 for v in [1, 2, 3])} {(lambda t: t + 1)(2)} {[v for v in range(3)]}')  # expect: 12 3 [0, 1, 2]
print(f'''multi
{1 +
1}''')
# expect: multi
# expect: 2
print('a' f'{1}' 'b{}' f'{2}')  # expect: a1b{}2
print(f'{3!s:>4}|{ {"k": 1}["k"] }')  # expect:    3|1
