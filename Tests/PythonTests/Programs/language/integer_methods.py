print((10).bit_length(), (255).bit_count(), int.bit_length(7), (3).real, (-5).__class__.__name__, (2.0).is_integer())  # expect: 4 8 3 3 int True
print(float.is_integer(2.5), str.upper('abc'), list.count([1, 1], 1), dict.get({'a': 1}, 'a'))  # expect: False ABC 2 1
