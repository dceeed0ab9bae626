rows = [('P', 0.5), ('Q', 0.25)]
for name, v in rows:
    print(name.ljust(4) + '|' + str(v).rjust(6) + '|' + '#' * int(v * 8))
# expect: P   |   0.5|####
# expect: Q   |  0.25|##
print('=' * 20, '\n'.join(f'{k:<3}{v:6.2%}' for k, v in rows), sep='\n')
# expect: ====================
# expect: P  50.00%
# expect: Q  25.00%
table = ''
for i in range(3):
    table += f'{i}:{i * i} '
print(table.strip())  # expect: 0:0 1:1 2:4
