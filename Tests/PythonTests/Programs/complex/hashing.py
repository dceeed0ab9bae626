print(hash(1j), hash(3 + 0j) == hash(3), hash(1.5 + 2j), hash(-1 + 0j), hash(0j), hash(complex(0, -1)))  # expect: 1000003 True 1152921504608846983 -2 0 -2000006
d = {1 + 0j: 'one', 2j: 'two'}
print(d[1], d[1.0], d[True], d[2j], 2j in d, {1, 1.0, 1 + 0j, True})  # expect: one one one two True {1}
print((1j, 2) in {(1j, 2): 0}, hash((1j, 2)), {1j, 1j, 2j})  # expect: True -5032711679363849947 {1j, 2j}
