x = 1.0
steps = 0
while abs(x * x - 2) > 1e-12:
    x = 0.5 * (x + 2 / x)
    steps += 1
print(x, steps)  # expect: 1.414213562373095 5
