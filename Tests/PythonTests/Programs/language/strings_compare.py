print('apple' < 'banana', 'Z' < 'a', 'a' * 0 == '', 'abc' > 'ab', min('b', 'a'), sorted(['é', 'e', 'z', 'E']))  # expect: True True True True a ['E', 'e', 'z', 'é']
print('x' if 'a' 'b' == 'ab' else 'y', ('a', 1) < ('a', 2), [[]] == [[]], None == False)  # expect: x True True False
