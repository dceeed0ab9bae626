def twice(f):
    def inner(*args):
        return f(*args) * 2
    return inner
@twice
def five(x=5): return x
print(five(), five(3))  # expect: 10 6
def scale(k):
    def wrap(f):
        return lambda *a: k * f(*a)
    return wrap
@scale(10)
@twice
def one(): return 1
print(one())  # expect: 20
