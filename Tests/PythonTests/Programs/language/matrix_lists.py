A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]
C = [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]
print(C, [list(r) for r in zip(*A)], sum(map(sum, A)))  # expect: [[19, 22], [43, 50]] [[1, 3], [2, 4]] 10
