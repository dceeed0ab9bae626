s = {3, 1, 2, 3}
print(s, len(s), 1 in s, s | {5}, s & {1, 9}, s - {1}, s ^ {1, 7}, set(), {1} <= s, sorted(s))  # expect: {1, 2, 3} 3 True {1, 2, 3, 5} {1} {2, 3} {2, 3, 7} set() True [1, 2, 3]
s.add(10); s.discard(1); s.discard(99); print(s, s.issubset({2, 3, 10, 11}), s.union([4]), s.intersection([2]))  # expect: {10, 2, 3} True {3, 10, 2, 4} {2}
print(frozenset([1, 2]) == {1, 2}, set([1, 1, 2]), {x % 3 for x in range(10)}, {20, 3, 17, 8, 100, -5, 64})  # expect: True {1, 2} {0, 1, 2} {64, 17, 3, 100, 20, 8, -5}
print(set(range(20, 0, -3)), {0.5, 1, 2.25, 1e10}, {1000, 999, 5, 8, 16})  # expect: {2, 5, 8, 11, 14, 17, 20} {0.5, 1, 2.25, 10000000000.0} {16, 5, 999, 1000, 8}
