from collections import Counter

a = Counter(a=3, b=1, c=0, d=-2)
b = Counter(a=1, b=2, e=1)
print(a + b)  # expect: Counter({'a': 4, 'b': 3, 'e': 1})
print(a - b)  # expect: Counter({'a': 2})
print(a & b)  # expect: Counter({'a': 1, 'b': 1})
print(a | b)  # expect: Counter({'a': 3, 'b': 2, 'e': 1})
print(+a, -a)  # expect: Counter({'a': 3, 'b': 1}) Counter({'d': 2})
a.subtract(b)
print(a)  # expect: Counter({'a': 2, 'c': 0, 'b': -1, 'e': -1, 'd': -2})
print(a == b, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2))  # expect: False True True
print(Counter(a=1) <= Counter(a=1, b=1), Counter(a=1) < Counter(a=1), Counter(a=2) > Counter(a=1))  # expect: True False True
x = Counter("aab")
y = x
x += Counter("ab")
print(x, y is x)  # expect: Counter({'a': 3, 'b': 2}) True
x -= Counter("a")
print(x)  # expect: Counter({'a': 2, 'b': 2})
x |= Counter("zzz")
print(x)  # expect: Counter({'z': 3, 'a': 2, 'b': 2})
x &= Counter("az")
print(x)  # expect: Counter({'a': 1, 'z': 1})
print(Counter("ab").copy(), Counter(Counter("ab")))  # expect: Counter({'a': 1, 'b': 1}) Counter({'a': 1, 'b': 1})
print(Counter("ab") == {"a": 1, "b": 1})  # expect: True
print(sum([Counter("ab"), Counter("bc")], Counter()))  # expect: Counter({'b': 2, 'a': 1, 'c': 1})
print(Counter(a=1) + {"a": 1})
# error: TypeError: unsupported operand type(s) for +: 'Counter' and 'dict'
