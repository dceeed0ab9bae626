def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step
c = counter()
print(c(), c(5), counter()())  # expect: 1 6 1
total = 0
def add(x):
    global total
    total += x
add(3); add(4)
print(total)  # expect: 7
def compose(f, g): return lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))  # expect: 11
def outer():
    x = 1
    def middle():
        def inner():
            return x + y
        y = 10
        return inner()
    x = 2
    return middle()
print(outer())  # expect: 12
