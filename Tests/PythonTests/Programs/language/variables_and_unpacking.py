a, b = 1, 2
a, b = b, a
(c, d), *rest = [(1, 2), 3, 4, 5]
first, *middle, last = range(6)
print(a, b, c, d, rest, first, middle, last)  # expect: 2 1 1 2 [3, 4, 5] 0 [1, 2, 3, 4] 5
x = y = [0]
x.append(1)
print(y, x is y)  # expect: [0, 1] True
n: int = 5
m: float
n += 2; n *= 3; n -= 1; n //= 4; n **= 2
print(n)  # expect: 25
[p, q] = 'xy'
print(p + q)  # expect: xy
