if (n := len([1, 2, 3])) > 2:
    print(n)  # expect: 3
values = [y for x in range(5) if (y := x * x) > 3]
print(values, y)  # expect: [4, 9, 16] 16
while (k := n) > 0:
    n -= 1
print(k, n)  # expect: 0 0
