def grow(n):
    total = 1
    for i in range(1, n):
        total *= i
        total += i
    return total
def fall(n):
    total = -1
    for i in range(n):
        total = total * 3 - i
    return total
def fib(n):
    a, b = 0, 1
    while n > 0:
        a, b = b, a + b
        n -= 1
    return a
print(grow(25), fall(50), fib(100))  # expect: 2307002017661161793547744 -897372484614815735962786 354224848179261915075
x = 2 ** 63 - 1
x += 1
print(x, -x, -x - 1, x - 1)  # expect: 9223372036854775808 -9223372036854775808 -9223372036854775809 9223372036854775807
def edges():
    small = -2 ** 63
    print(small - 1, small * -1, -small, small // -1, small % -1, abs(small))
    a = [small, 2 ** 63 - 1]
    a[0] -= 1
    a[1] += 1
    print(a)
edges()
# expect: -9223372036854775809 9223372036854775808 9223372036854775808 9223372036854775808 0 9223372036854775808
# expect: [-9223372036854775809, 9223372036854775808]
