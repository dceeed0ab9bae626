from collections import namedtuple

P = namedtuple("P", "x y z")
try:
    P()
except TypeError as e:
    print(e)  # expect: P.__new__() missing 3 required positional arguments: 'x', 'y', and 'z'
try:
    P(1, 2, 3, z=4)
except TypeError as e:
    print(e)  # expect: P.__new__() got multiple values for argument 'z'
try:
    P(1, 2, w=4)
except TypeError as e:
    print(e)  # expect: P.__new__() got an unexpected keyword argument 'w'
try:
    P._make([1])
except TypeError as e:
    print(e)  # expect: Expected 3 arguments, got 1
try:
    P(1, 2, 3)._replace(q=1)
except ValueError as e:
    print(e)  # expect: Got unexpected field names: ['q']
for bad in ["class x", "x x", "1a b", "_a"]:
    try:
        namedtuple("N", bad)
    except ValueError as e:
        print(e)
# expect: Type names and field names cannot be a keyword: 'class'
# expect: Encountered duplicate field name: 'x'
# expect: Type names and field names must be valid identifiers: '1a'
# expect: Field names cannot start with an underscore: '_a'
P(1, 2, 3, 4)
# error: TypeError: P.__new__() takes 4 positional arguments but 5 were given
