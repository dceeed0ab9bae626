print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(a, b) for a in 'xy' for b in range(2)])  # expect: [0, 1, 4, 9, 16] [5, 7, 9] [('x', 0), ('x', 1), ('y', 0), ('y', 1)]
print({x: x ** 2 for x in range(3)}, {len(w) for w in ['a', 'bb', 'cc']}, [[j for j in range(i)] for i in range(4)])  # expect: {0: 0, 1: 1, 2: 4} {1, 2} [[], [0], [0, 1], [0, 1, 2]]
print(sum(x for x in range(5)), list(x + 1 for x in [1, 2]), any(x > 3 for x in range(5)), all(x < 3 for x in range(5)))  # expect: 10 [2, 3] True False
x = 'outer'
squares = [x for x in range(3)]
print(x, squares, [y := 5, y + 1], [last := n for n in range(3)], last)  # expect: outer [0, 1, 2] [5, 6] [0, 1, 2] 2
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f(1) for f in [lambda v, k=k: v + k for k in range(3)]])  # expect: [2, 2, 2] [1, 2, 3]
print([[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)])  # expect: [[1, 3], [2, 4]]
