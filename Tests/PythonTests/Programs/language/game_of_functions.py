def apply(f, n, x):
    for _ in range(n):
        x = f(x)
    return x
print(apply(lambda x: x / 2 + 1 / x, 6, 1.0), apply(lambda s: s + s, 3, 'ab'))  # expect: 1.414213562373095 abababababababab
memo = {}
def fib(n):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(80), len(memo))  # expect: 23416728348467685 81
