import itertools

for f in [lambda: itertools.islice([1], -1), lambda: itertools.combinations([1], -1), lambda: itertools.product([1], repeat=-1), lambda: itertools.islice([1], 0, 5, 0), lambda: itertools.permutations([1], -1)]:
    try:
        f()
    except ValueError as e:
        print(e)
# expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: r must be non-negative
# expect: repeat argument cannot be negative
# expect: Step for islice() must be a positive integer or None.
# expect: r must be non-negative
it = iter([1, 2, 3, 4, 5])
groups = itertools.groupby(it, lambda x: x // 2)
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))  # expect: 0 [] 1 [2, 3]
c = itertools.count(1)
print(next(c), next(c), next(c))  # expect: 1 2 3
print(list(zip(itertools.count(1), "abc")), dict(zip("ab", itertools.count())))  # expect: [(1, 'a'), (2, 'b'), (3, 'c')] {'a': 0, 'b': 1}
print(sum(itertools.islice((1 / n ** 2 for n in itertools.count(1)), 1000)))  # expect: 1.6439345666815597
print(list(map(lambda t: sum(t), itertools.product((1, 2), (3, 4)))))  # expect: [4, 5, 5, 6]
joint = {(a, b): 0.25 for a, b in itertools.product("xy", "uv")}
print(joint)  # expect: {('x', 'u'): 0.25, ('x', 'v'): 0.25, ('y', 'u'): 0.25, ('y', 'v'): 0.25}
itertools.count("a")
# error: TypeError: a number is required
