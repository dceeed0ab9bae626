def growing():
    a, b = [1, 2], [10, 20, 30]
    for x, y in zip(a, b):
        if x < 3:
            a.append(x + 2)
        print(x, y, end=" ")
    print(a)
growing()  # expect: 1 10 2 20 3 30 [1, 2, 3, 4]
def shrinking():
    a, b = [1, 2, 3, 4], [5, 6, 7, 8]
    for x, y in zip(a, b):
        a.pop()
        print(x, y, end=" ")
    print(a)
shrinking()  # expect: 1 5 2 6 [1, 2]
def replaced():
    a = [[1], [2], [3]]
    for i, a in enumerate(a):
        print(i, a, end=" ")
    print(a)
replaced()  # expect: 0 [1] 1 [2] 2 [3] [3]
def cleared():
    a, b = [[1], [2]], [3, 4]
    for x, y in zip(a, b):
        a.clear()
        print(x, y)
cleared()  # expect: [1] 3
def again():
    a = [1, 2]
    it = enumerate(a)
    for i, x in it:
        print(i, x, end=" ")
    a.append(3)
    for i, x in it:
        print("more", i, x)
    print(list(it))
again()  # expect: 0 1 1 2 []
def inside(rows):
    for i, row in enumerate(rows):
        for j, x in enumerate(row):
            rows[i][j] = x * 2
    return rows
print(inside([[1, 2], [3.5]]))  # expect: [[2, 4], [7.0]]
