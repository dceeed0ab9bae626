def f(a, b=2, *, c):
    return a
f(1)
# error: TypeError: f() missing 1 required keyword-only argument: 'c'
