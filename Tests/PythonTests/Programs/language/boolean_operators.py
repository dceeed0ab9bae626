print(0 or 'x', 1 and 'y', None or 0, '' and 1, not [], not 0.0, 1 or 1 / 0)  # expect: x y 0  True True 1
print(bool([]), bool([0]), bool(''), bool(' '), bool(0.0), bool({}), bool(None), bool(range(0)))  # expect: False True False True False False False False
print('yes' if 3 > 2 else 'no', 1 if [] else 2)  # expect: yes 2
