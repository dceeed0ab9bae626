n = 120
a = [[(i * j) % 7 + 0.5 for j in range(n)] for i in range(n)]
b = [[(i + j) % 5 - 1.5 for j in range(n)] for i in range(n)]
def product(a, b):
    n, m, k = len(a), len(b[0]), len(b)
    result = [[0.0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            total = 0.0
            for l in range(k):
                total += a[i][l] * b[l][j]
            result[i][j] = total
    return result
c = product(a, b)
print(sum(c[0]), c[5][7])
