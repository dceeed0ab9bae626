def read(a, i, j):
    return a[i][j]
a = [[1, 2], [3, 4]]
print(read(a, 0, 1), read(a, -1, -2), read([(1, 2)], 0, 1), read({"k": [5]}, "k", 0), read(["ab"], 0, 1))  # expect: 2 3 2 5 b
def tries(*cases):
    for a, i, j in cases:
        try:
            print(a[i][j])
        except (IndexError, TypeError, KeyError) as error:
            print(type(error).__name__, error)
tries((a, 2, 0), (a, 0, 2), (a, 0, -3), (a, "0", 0), (a, 0, "0"), (a, 0, None), ([1], 0, 0), (None, 0, 0), ({}, 1, 1))
# expect: IndexError list index out of range
# expect: IndexError list index out of range
# expect: IndexError list index out of range
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError list indices must be integers or slices, not NoneType
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError 'NoneType' object is not subscriptable
# expect: KeyError 1
def same(a):
    a = a[0][1]
    return a
print(same([[1, [2, 3]]]))  # expect: [2, 3]
def chain(a):
    return a[1][0][1][-1]
print(chain([0, [[1, [2, 3]]]]))  # expect: 3
def unset(a):
    try:
        return a[5][j]
    except IndexError as error:
        print(error)
    try:
        return a[0][j]
    except UnboundLocalError as error:
        print(error)
    j = 0
unset([[1]])
# expect: list index out of range
# expect: cannot access local variable 'j' where it is not associated with a value
def add(c, n):
    for i in range(n):
        for j in range(n):
            c[i][j] += i * j
            c[i][j] -= 0.5
    return c
print(add([[0, 1], [2, 3]], 2), add([[0.5] * 2] * 2, 2))  # expect: [[-0.5, 0.5], [1.5, 3.5]] [[-0.5, 0.5], [-0.5, 0.5]]
def deleted(a):
    del a[0][0]
    a[0][0] = a[0][1] = 7
    return a
print(deleted([[1, 2, 3]]))  # expect: [[7, 7]]
class Grid:
    def __getitem__(self, key):
        print("get", key)
        return [key] * 3
def objects(g):
    return g[1][2], g["x"][-1]
print(objects(Grid()))
# expect: get 1
# expect: get x
# expect: (1, 'x')
