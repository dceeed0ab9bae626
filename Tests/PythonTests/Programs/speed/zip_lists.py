def pairs(a, b):
    found = []
    for x, y in zip(a, b):
        found.append((x, y))
    return found
print(pairs([1, 2, 3], [4, 5]), pairs([1], [2, 3]), pairs([], [1]), pairs([1], []))  # expect: [(1, 4), (2, 5)] [(1, 2)] [] []
print(pairs([1, 2], (3, 4, 5)), pairs(range(3), [7, 8, 9, 10]), pairs("ab", [1.5, 2.5]), pairs({1: 2}, [3]))  # expect: [(1, 3), (2, 4)] [(0, 7), (1, 8), (2, 9)] [('a', 1.5), ('b', 2.5)] [(1, 3)]
def left(a, b):
    first, second = iter(a), iter(b)
    for x, y in zip(first, second):
        pass
    return list(first), list(second)
print(left([1, 2, 3], [4]), left([1], [2, 3, 4]), left([1, 2], [3, 4]))  # expect: ([3], []) ([], [3, 4]) ([], [])
def chunks(values):
    it = iter(values)
    return [x * 10 + y for x, y in zip(it, it)]
print(chunks([1, 2, 3, 4, 5]))  # expect: [12, 34]
def same(values):
    it = iter(values)
    for x, y in zip(it, it):
        print(x, y, end=" ")
    print(list(it))
same([1, 2, 3, 4, 5])  # expect: 1 2 3 4 []
def numbered(values):
    for i, x in enumerate(values, 5):
        print(i, x, end=" ")
    print()
numbered([1.5, "a", [2]])  # expect: 5 1.5 6 a 7 [2]
def odd(a, b):
    for y, x in zip(a, b):
        print(x, y, end=" ")
    for x, x in zip(a, b):
        print(x, end=" ")
    print()
odd([1, 2], [3, 4])  # expect: 3 1 4 2 3 4
def nested(a, b):
    for i, (x, y) in enumerate(zip(a, b)):
        print(i, x, y, end=" ")
    print()
nested([1, 2], [3, 4])  # expect: 0 1 3 1 2 4
