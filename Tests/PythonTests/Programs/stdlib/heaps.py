import heapq
import bisect

h = []
for x in [5, 2, 8, 1, 9, 3]:
    heapq.heappush(h, x)
    print(h)
# expect: [5]
# expect: [2, 5]
# expect: [2, 5, 8]
# expect: [1, 2, 8, 5]
# expect: [1, 2, 8, 5, 9]
# expect: [1, 2, 3, 5, 9, 8]
while h:
    print(heapq.heappop(h), h)
# expect: 1 [2, 5, 3, 8, 9]
# expect: 2 [3, 5, 9, 8]
# expect: 3 [5, 8, 9]
# expect: 5 [8, 9]
# expect: 8 [9]
# expect: 9 []
h = [9, 7, 5, 3, 1, 2, 4]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 10), h, heapq.nlargest(3, h), heapq.nsmallest(2, h, key=lambda x: -x))  # expect: [2, 3, 4, 9, 7, 5, 10] 0 1 [2, 3, 4, 9, 7, 5, 10] [10, 9, 7] [10, 9]
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge([7, 4], [5, 2], reverse=True)), list(heapq.merge(["bb"], ["a"], key=len)))  # expect: [0, 1, 2, 4, 5, 7, 9] [7, 5, 4, 2] ['a', 'bb']
q = [(2, "b"), (1, "z"), (1, "a")]
heapq.heapify(q)
print(heapq.heappop(q), q)  # expect: (1, 'a') [(1, 'z'), (2, 'b')]
a = [1, 2, 2, 3, 5]
print(bisect.bisect_left(a, 2), bisect.bisect_right(a, 2), bisect.bisect(a, 4), bisect.bisect_left(a, 9), bisect.bisect(a, 0), bisect.bisect_left(a, 2, 2, 4))  # expect: 1 3 4 5 0 2
bisect.insort(a, 4)
bisect.insort_left(a, 2)
print(a, bisect.bisect_left([("a", 1), ("b", 5)], 3, key=lambda t: t[1]))  # expect: [1, 2, 2, 2, 3, 4, 5] 1
cdf = [0.1, 0.4, 1.0]
print([bisect.bisect(cdf, u) for u in [0.05, 0.1, 0.39, 0.99]])  # expect: [0, 1, 1, 2]
grades = "FDCBA"
print([grades[bisect.bisect([60, 70, 80, 90], s)] for s in [33, 99, 77, 70, 89, 90, 100]])  # expect: ['F', 'A', 'C', 'C', 'B', 'A', 'A']
heapq.heappop([])
# error: IndexError: index out of range
