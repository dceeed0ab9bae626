def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)
def hanoi(n, a='A', b='B', c='C'):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print([fib(i) for i in range(12)], fact(25), len(hanoi(5)))  # expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89] 15511210043330985984000000 31
