def naturals():
    n = 1
    while True:
        yield n
        n += 1

def take(n, source):
    for x in source:
        if n <= 0:
            return
        n -= 1
        yield x

def squares(source):
    for x in source:
        yield x * x

print(list(take(5, squares(naturals()))))  # expect: [1, 4, 9, 16, 25]
print(sum(x for x in take(10, naturals()) if x % 2))  # expect: 25
a, b, *rest = take(6, naturals())
print(a, b, rest)  # expect: 1 2 [3, 4, 5, 6]
print(dict(zip("abc", naturals())))  # expect: {'a': 1, 'b': 2, 'c': 3}
for i, (x, y) in enumerate(zip(naturals(), squares(naturals()))):
    if i == 3:
        break
    print(i, x, y)
# expect: 0 1 1
# expect: 1 2 4
# expect: 2 3 9
g = (x for x in range(3))
print(next(g), list(g), list(g))  # expect: 0 [1, 2] []
print(sorted(x % 3 for x in range(5)), any(x > 2 for x in range(9)))  # expect: [0, 0, 1, 1, 2] True
print(max((len(w), w) for w in ["aa", "b", "cccc"]))  # expect: (4, 'cccc')
def batches(data, size):
    for start in range(0, len(data), size):
        yield data[start:start + size]
for batch in batches(list(range(7)), 3):
    print(batch)
# expect: [0, 1, 2]
# expect: [3, 4, 5]
# expect: [6]
def running_mean():
    total, n, mean = 0.0, 0, None
    while True:
        x = yield mean
        total += x
        n += 1
        mean = total / n
m = running_mean()
next(m)
print([m.send(v) for v in (2, 4, 9)])  # expect: [2.0, 3.0, 5.0]
pairs = ((a, b) for a in range(3) for b in range(a))
for a, b in pairs:
    print(a, b)
# expect: 1 0
# expect: 2 0
# expect: 2 1
