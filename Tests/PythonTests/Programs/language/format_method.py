print('{} {}'.format(1, 2), '{1} {0}'.format('a', 'b'), '{x:.2f} {y!r}'.format(x=1.5, y='s'), '{{}}'.format())  # expect: 1 2 b a 1.50 's' {}
print('{0[1]} {1.real}'.format([5, 6], 2), '{:>{w}}'.format('a', w=4), '{:,}'.format(12345), '{:.1%}'.format(0.25))  # expect: 6 2    a 12,345 25.0%
print(format(1.5, '.3f'), format(255, 'x'), format('a', '>3'), format(1234.5, ','), format(7))  # expect: 1.500 ff   a 1,234.5 7
