class Model:
    def __init__(self, weights, bias):
        self.weights = weights
def outer():
    def inner(a): return a
    return inner
try:
    Model([1])
except TypeError as e:
    print(e)  # expect: Model.__init__() missing 1 required positional argument: 'bias'
try:
    outer()()
except TypeError as e:
    print(e)  # expect: outer.<locals>.inner() missing 1 required positional argument: 'a'
print(outer().__qualname__, Model.__init__.__qualname__)  # expect: outer.<locals>.inner Model.__init__
Model()
# error: TypeError: Model.__init__() missing 2 required positional arguments: 'weights' and 'bias'
