s = 'information'
print(s[0], s[-1], s[2:5], s[::-1], s[::3], len(s), s[100:], s[-3:])  # expect: i n for noitamrofni ioao 11  ion
print(s.upper(), s.title(), s.capitalize(), s.count('o'), s.find('for'), s.find('z'), s.replace('in', 'IN', 1))  # expect: INFORMATION Information Information 2 2 -1 INformation
print('  pad '.strip() + '|', 'xxaxx'.strip('x'), 'a,b,,c'.split(','), ' a  b '.split(), 'a-b-c'.split('-', 1))  # expect: pad| a ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'b-c']
print('-'.join(['a', 'b', 'c']), 'abc'.startswith('ab'), 'abc'.endswith(('x', 'c')), 'ab' * 3, 'a' 'b')  # expect: a-b-c True True ababab ab
print('x'.center(7, '*'), 'x'.ljust(4) + '|', 'x'.rjust(4), '42'.zfill(5), '-42'.zfill(5))  # expect: ***x*** x   |    x 00042 -0042
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Abc'.islower(), 'ABC'.isupper())  # expect: True True True True False True
print('l1\nl2\r\nl3'.splitlines(), 'a=b=c'.partition('='), 'prefix_x'.removeprefix('prefix_'))  # expect: ['l1', 'l2', 'l3'] ('a', '=', 'b=c') x
print(repr('it\'s'), repr("\"q\" it's"), repr('tab\t\\ \x00 é'), 'é' in 'café', len('日本'), '日本語'[1])  # expect: "it's" '"q" it\'s' 'tab\t\\ \x00 é' True 2 本
