from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1])  # expect: deque([0, 1, 2, 3, 4]) 5 0 4
print(d.pop(), d.popleft(), d)  # expect: 4 0 deque([1, 2, 3])
d.extend([7, 8])
d.extendleft([9, 10])
print(d)  # expect: deque([10, 9, 1, 2, 3, 7, 8])
d.rotate(2)
print(d)  # expect: deque([7, 8, 10, 9, 1, 2, 3])
d.rotate(-3)
print(d)  # expect: deque([9, 1, 2, 3, 7, 8, 10])
print(list(reversed(d)), sum(d), max(d), 8 in d, d.count(8), d.index(8))  # expect: [10, 8, 7, 3, 2, 1, 9] 40 10 True 1 5
w = deque(maxlen=3)
for i in range(6):
    w.append(i)
    print(w, sum(w) / len(w))
# expect: deque([0], maxlen=3) 0.0
# expect: deque([0, 1], maxlen=3) 0.5
# expect: deque([0, 1, 2], maxlen=3) 1.0
# expect: deque([1, 2, 3], maxlen=3) 2.0
# expect: deque([2, 3, 4], maxlen=3) 3.0
# expect: deque([3, 4, 5], maxlen=3) 4.0
print(w.maxlen, deque().maxlen)  # expect: 3 None
d[1] = 99
d.insert(2, 55)
d.remove(8)
del d[0]
print(d, d.copy() == d, d == [1], d < deque([100]))  # expect: deque([99, 55, 2, 3, 7, 10]) True False True
print(deque("abc") + deque("d"), deque([1]) * 3, deque([1, 2]) == deque([1, 2]))  # expect: deque(['a', 'b', 'c', 'd']) deque([1, 1, 1]) True
a, *b = d
print(a, b, bool(deque()), type(d).__name__, type(d))  # expect: 99 [55, 2, 3, 7, 10] False deque <class 'collections.deque'>
d.clear()
d.reverse()
print(d)  # expect: deque([])
d.popleft()
# error: IndexError: pop from an empty deque
