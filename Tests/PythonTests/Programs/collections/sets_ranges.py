s = {3, 1, 2}
print(s, len(s), 2 in s, s | {5}, s & {1, 9}, s - {1}, s ^ {1, 7}, s < {1, 2, 3, 4}, s >= {1}, s == {1, 2, 3})  # expect: {1, 2, 3} 3 True {1, 2, 3, 5} {1} {2, 3} {2, 3, 7} True True True
s.add(10)
s.update([4, 5], (6,))
s.discard(99)
s.remove(10)
print(s, s.isdisjoint({100}), s.issubset(range(10)), s.issuperset([1]), s.union([50], [60]), s.intersection([1, 2], [2]), s.difference([1], [2]))  # expect: {1, 2, 3, 4, 5, 6} True True True {1, 2, 3, 4, 5, 6, 50, 60} {2} {3, 4, 5, 6}
try:
    s.remove(99)
except KeyError as error:
    print(error)  # expect: 99
s |= {7}
s &= {1, 2, 7, 8}
s -= {1}
s ^= {2, 3}
print(s)  # expect: {3, 7}
for bad in [lambda: {[]}, lambda: {1} + {2}, lambda: {1} | [2], lambda: set().pop(), lambda: {1} < 5, lambda: set(5), lambda: frozenset([1]).add(2)]:
    try:
        bad()
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError unhashable type: 'list'
# expect: TypeError unsupported operand type(s) for +: 'set' and 'set'
# expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: KeyError 'pop from an empty set'
# expect: TypeError '<' not supported between instances of 'set' and 'int'
# expect: TypeError 'int' object is not iterable
# expect: AttributeError 'frozenset' object has no attribute 'add'
f = frozenset([1, 2])
print(f, f | {3}, {f: 1}[frozenset([2, 1])], {3} | f, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), frozenset())  # expect: frozenset({1, 2}) frozenset({1, 2, 3}) 1 {1, 2, 3} True True frozenset()
print(set(), {x % 3 for x in range(10)}, set("a"), {1.5, 2.5, 0.5}, {100, 5, 33, 64}, {-1, -2, 0}, set(range(20, 0, -3)))  # expect: set() {0, 1, 2} {'a'} {0.5, 1.5, 2.5} {64, 33, 100, 5} {0, -1, -2} {2, 5, 8, 11, 14, 17, 20}
print({(1, 2), (0, 1)}, {2**70, 1}, {True, 2}, {0.1, 1, 10**20})  # expect: {(0, 1), (1, 2)} {1180591620717411303424, 1} {True, 2} {0.1, 1, 100000000000000000000}
r = range(0, 20, 3)
print(r, len(r), r[2], r[-1], r[1:4], r[::-1], 9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(9), list(r))  # expect: range(0, 20, 3) 7 6 18 range(3, 12, 3) range(18, -3, -3) True False True False 3 1 [0, 3, 6, 9, 12, 15, 18]
print(range(3) == range(0, 3), range(0, 5, 2) == range(0, 6, 2), range(0), bool(range(0)), list(range(5, 0, -2)), range(10)[2:5], hash(range(3)) == hash(range(0, 3, 1)))  # expect: True True range(0, 0) False [5, 3, 1] range(2, 5) True
print(r.start, r.stop, r.step, max(r), sum(r), list(reversed(r)), range(-5, 5)[3], range(10)[::3], range(10)[::-2], range(5)[10:])  # expect: 0 20 3 18 63 [18, 15, 12, 9, 6, 3, 0] -2 range(0, 10, 3) range(9, -1, -2) range(5, 5)
for bad in [lambda: range(1.5), lambda: range(1, 2, 0), lambda: r[99], lambda: r.index(1), lambda: range(), lambda: range("a")]:
    try:
        bad()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError range() arg 3 must not be zero
# expect: IndexError range object index out of range
# expect: ValueError 1 is not in range
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError 'str' object cannot be interpreted as an integer
sl = slice(1, 5, 2)
print(sl, sl.start, list(range(10))[sl], slice(3), slice(None), slice(1, 2) == slice(1, 2), sl.indices(4) if hasattr(sl, "indices") else None)  # expect: slice(1, 5, 2) 1 [1, 3] slice(None, 3, None) slice(None, None, None) True (1, 4, 2)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)  # expect: Set changed size during iteration
s.symmetric_difference_update({1, 50})
s.difference_update([2])
s.intersection_update({3, 50, 11})
print(sorted(s), {1, 2}.symmetric_difference([2, 3]), s.copy() == s)  # expect: [3, 11, 50] {1, 3} True
