import itertools
from itertools import accumulate, chain, combinations, count, cycle, islice, permutations, product, repeat

print(list(islice(count(), 5)), list(islice(count(10, -2), 3)), list(islice(count(0.5, 0.25), 4)))  # expect: [0, 1, 2, 3, 4] [10, 8, 6] [0.5, 0.75, 1.0, 1.25]
print(list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(zip(range(3), repeat("x"))))  # expect: ['a', 'b', 'a', 'b', 'a'] [7, 7, 7] [(0, 'x'), (1, 'x'), (2, 'x')]
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])))  # expect: [1, 3, 6, 10] [1, 2, 6] [10, 11, 13] []
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([0.1] * 3)))  # expect: [3, 3, 4, 4, 5] [0.1, 0.2, 0.30000000000000004]
print(list(chain([1, 2], "ab", ())), list(chain.from_iterable([[1], [2, 3]])), list(chain()))  # expect: [1, 2, 'a', 'b'] [1, 2, 3] []
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations([1], 0)))  # expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()]
print(list(permutations([1, 2, 3])), list(permutations("abc", 2)), list(permutations([1], 2)))  # expect: [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] []
print(list(product([0, 1], repeat=2)), list(product("ab", [1, 2])), list(product()), list(product([1], [])))  # expect: [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [()] []
print(list(itertools.combinations_with_replacement("abc", 2)), list(itertools.combinations_with_replacement([], 0)))  # expect: [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [()]
print(list(itertools.compress("abcdef", [1, 0, 1, 0, 1, 1])), list(itertools.dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(itertools.takewhile(lambda x: x < 5, [1, 4, 6, 3])))  # expect: ['a', 'c', 'e', 'f'] [6, 3, 8] [1, 4]
print(list(itertools.filterfalse(lambda x: x % 2, range(6))), list(itertools.filterfalse(None, [0, 1, ""])), list(itertools.starmap(pow, [(2, 3), (3, 2)])))  # expect: [0, 2, 4] [0, ''] [8, 9]
print(list(itertools.zip_longest([1, 2, 3], "a", fillvalue="-")), list(itertools.pairwise([1, 2, 3, 4])), list(itertools.pairwise([1])))  # expect: [(1, 'a'), (2, '-'), (3, '-')] [(1, 2), (2, 3), (3, 4)] []
print([(k, list(g)) for k, g in itertools.groupby("aaabbc")], [(k, sum(g)) for k, g in itertools.groupby([1, 2, 11, 12, 3], key=lambda x: x > 9)])  # expect: [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c'])] [(False, 3), (True, 23), (False, 3)]
print([k for k, g in itertools.groupby([1, 1, 2, 3, 3])])  # expect: [1, 2, 3]
a, b = itertools.tee([1, 2, 3])
next(a)
print(list(a), list(b))  # expect: [2, 3] [1, 2, 3]
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 1, None, 2)), list(islice([], 3)))  # expect: ['a', 'b'] ['c', 'd'] ['b', 'd', 'f'] []
it = iter(range(10))
print(list(islice(it, 3)), list(it))  # expect: [0, 1, 2] [3, 4, 5, 6, 7, 8, 9]
print(len(list(product(range(6), repeat=3))), sum(1 for c in combinations(range(10), 4)))  # expect: 216 210
