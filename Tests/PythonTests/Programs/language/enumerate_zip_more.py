names = ['a', 'b']; ps = [0.5, 0.5]
for i, (n, p) in enumerate(zip(names, ps), start=1):
    print(f'{i}. {n}: {p}')
# expect: 1. a: 0.5
# expect: 2. b: 0.5
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)  # expect: zip() argument 2 is longer than argument 1
it = iter([1, 2, 3])
print(next(it), list(it), list(zip(*[iter(range(6))] * 2)))  # expect: 1 [2, 3] [(0, 1), (2, 3), (4, 5)]
