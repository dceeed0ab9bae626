from collections import deque

d = deque([1])
print(d[-1])  # expect: 1
print(d[3])
# error: IndexError: deque index out of range
