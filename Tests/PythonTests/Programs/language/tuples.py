t = (1, 2, 3)
print(t, t[1], t + (4,), t * 2, len(t), t.count(1), t.index(3), (), (1,), tuple('ab'), tuple([1, 2]))  # expect: (1, 2, 3) 2 (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) 3 1 2 () (1,) ('a', 'b') (1, 2)
print(min(t), max(t), sum(t), 2 in t, t < (1, 3), {(0, 1): 'a'}[(0, 1)])  # expect: 1 3 6 True True a
