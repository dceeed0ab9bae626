x = [1, 2, 3]
del x[0]
print(x)  # expect: [2, 3]
y = 1
del y
try:
    y
except NameError as e:
    print(e)  # expect: name 'y' is not defined
d = {'a': 1, 'b': 2}
del d['a']
print(d)  # expect: {'b': 2}
