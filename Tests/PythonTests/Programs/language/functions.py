def f(a, b=2, *args, c, d=4, **kwargs):
    """Doc."""
    return a, b, args, c, d, kwargs
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{'c': 3, 'z': 1}), f.__name__)  # expect: (1, 2, (), 3, 4, {}) (1, 2, (3, 4), 5, 4, {'e': 6}) (1, 2, (), 3, 4, {'z': 1}) f
def g(x, /, y, *, z): return x + y + z
print(g(1, 2, z=3), g(1, y=2, z=3))  # expect: 6 6
def nothing(): pass
print(nothing(), (lambda: 5)(), (lambda x, *a, k=1: (x, a, k))(1, 2, k=3))  # expect: None 5 (1, (2,), 3)
def typed(p: list[float], eps: float = 1e-12) -> float:
    return sum(p) + eps * 0
print(typed([0.5, 0.5]))  # expect: 1.0
def default(v=[]):
    v.append(1)
    return v
print(default(), default())  # expect: [1, 1] [1, 1]
print(callable(f), callable(3))  # expect: True False
