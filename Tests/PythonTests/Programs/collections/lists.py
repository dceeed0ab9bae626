a = [5, 3, 8, 1]
print(a[1:3], a[::-1], a[-2:], a[10:], a[:-1], a[3:0:-1], a[-1:-4:-2])  # expect: [3, 8] [1, 8, 3, 5] [8, 1] [] [5, 3, 8] [1, 8, 3] [1, 3]
a[1:3] = [10, 20, 30]
print(a)  # expect: [5, 10, 20, 30, 1]
a[::2] = [0] * len(a[::2])
print(a)  # expect: [0, 10, 0, 30, 0]
a[len(a):] = [7]
a[0:0] = [9]
del a[1]
del a[::2]
print(a)  # expect: [10, 30, 7]
try:
    a[::2] = [1]
except ValueError as error:
    print(error)  # expect: attempt to assign sequence of size 1 to extended slice of size 2
for bad in [lambda: a[10], lambda: a["x"], lambda: a[1.0], lambda: [].pop(), lambda: a.pop(99), lambda: a.remove(99), lambda: a.index(99), lambda: a + (1,), lambda: a * 1.5, lambda: a[::0], lambda: [1] < ["a"], lambda: [3, "a", 1].sort(), lambda: sorted([1, None]), lambda: list(5), lambda: a.insert("x", 1)]:
    try:
        bad()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: IndexError list index out of range
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError list indices must be integers or slices, not float
# expect: IndexError pop from empty list
# expect: IndexError pop index out of range
# expect: ValueError list.remove(x): x not in list
# expect: ValueError 99 is not in list
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: ValueError slice step cannot be zero
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError '<' not supported between instances of 'NoneType' and 'int'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'str' object cannot be interpreted as an integer
b = [1, 2, 3, 2, 1]
print(b.index(2), b.index(2, 2), b.index(1, -1), b.count(2), b.copy() == b, b.reverse(), b)  # expect: 1 3 4 2 True None [1, 2, 3, 2, 1]
words = ["banana", "Apple", "cherry", "apple"]
words.sort(key=str.lower)
print(words, sorted(words, key=len, reverse=True), sorted(words, reverse=True))  # expect: ['Apple', 'apple', 'banana', 'cherry'] ['banana', 'cherry', 'Apple', 'apple'] ['cherry', 'banana', 'apple', 'Apple']
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 99], [1, 2] == [1.0, 2.0], [1] != [2], (1, "a") < (2, None))  # expect: True True True True True True True
c = [1]
c.append(c)
print(c, [c], c == c)  # expect: [1, [...]] [[1, [...]]] True
m = [[0] * 2] * 2
m[0][0] = 1
print(m, [*range(3), *"ab"], list(range(3)) * 2, 2 * [1])  # expect: [[1, 0], [1, 0]] [0, 1, 2, 'a', 'b'] [0, 1, 2, 0, 1, 2] [1, 1]
x = [1, 2, 3, 4, 5, 6]
for value in x:
    if value % 2 == 0:
        x.remove(value)
print(x)  # expect: [1, 3, 5]
x = list(range(10))
x[2:8:3] = ["a", "b"]
del x[-3:]
x.extend(i * i for i in range(3))
x.insert(100, "end")
x.insert(-1, "before")
print(x, x.pop(0), x.pop(-2), x)  # expect: [1, 'a', 3, 4, 'b', 6, 0, 1, 4, 'end'] 0 before [1, 'a', 3, 4, 'b', 6, 0, 1, 4, 'end']
x.clear()
print(x, x == [], bool(x), len([[]]))  # expect: [] True False 1
print(list(zip([1, 2, 3], "ab")), list(zip()), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])))  # expect: [(1, 'a'), (2, 'b')] [] [11, 22] [1, 'a']
print(list(enumerate("ab", start=5)), list(enumerate([1], 2**70)), any([]), all([]), next(iter([]), "d"), list(reversed([1, 2])), sum([[1], [2]], []))  # expect: [(5, 'a'), (6, 'b')] [(1180591620717411303424, 1)] False True d [2, 1] [1, 2]
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is shorter than argument 1
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is longer than argument 1
it = iter([1, 2, 3].pop, 1)
print(list(it))  # expect: [3, 2]
t = (1, [2], "x")
print(t[1:], t + (4,), t * 2, t.index("x"), t.count(1), (1,), (), tuple("ab"), 1 in t)  # expect: ([2], 'x') (1, [2], 'x', 4) (1, [2], 'x', 1, [2], 'x') 2 1 (1,) () ('a', 'b') True
for bad in [lambda: t.index(9), lambda: t[9], lambda: t + [1], lambda: (1, 2) < (1, "a")]:
    try:
        bad()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError tuple.index(x): x not in tuple
# expect: IndexError tuple index out of range
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: TypeError '<' not supported between instances of 'int' and 'str'
try:
    t[0] = 1
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as error:
    print(error)  # expect: 'tuple' object doesn't support item deletion
