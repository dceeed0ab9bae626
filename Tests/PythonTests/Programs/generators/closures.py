def counter(start):
    def step(by):
        nonlocal start
        start += by
        return start
    while True:
        yield step(1)
c = counter(10)
print([next(c) for _ in range(3)])  # expect: [11, 12, 13]
def adders():
    for i in range(3):
        yield lambda x: x + i
print([f(10) for f in adders()])  # expect: [10, 11, 12]
print([f(10) for f in list(adders())])  # expect: [12, 12, 12]
class A:
    def __init__(self, n):
        self.n = n
    def values(self):
        for i in range(self.n):
            yield i * self.n
    @property
    def lazy(self):
        return (i for i in range(self.n))
print(list(A(3).values()), list(A(2).lazy))  # expect: [0, 3, 6] [0, 1]
x = 5
gen = (x * i for i in range(3))
x = 7
print(list(gen))  # expect: [0, 7, 14]
def outer(n):
    data = [i for i in range(n)]
    return sum(d * n for d in data)
print(outer(4))  # expect: 24
