print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 'a' < 'b' <= 'b', [1, 2] < [1, 3], (1, 2) < (1, 2, 0))  # expect: True False True True True True
print(1 != 2, None is None, 3 in [1, 2, 3], 'bc' in 'abcd', 5 not in {1, 2}, 'k' in {'k': 1})  # expect: True True True True True True
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 30 > 1e29, 1e400 > 10 ** 400)  # expect: True False True True
print([1, [2, 3]] == [1, [2, 3]], {1: 2} == {1: 2.0}, (1,) == [1], {1, 2} == {2, 1}, {1} < {1, 2})  # expect: True True False True True
