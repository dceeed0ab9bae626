import random
random.seed(0)
inside = sum(1 for _ in range(20000) if random.random() ** 2 + random.random() ** 2 <= 1)
print(4 * inside / 20000)  # expect: 3.148
counts = {face: 0 for face in range(1, 7)}
for _ in range(600):
    counts[random.randint(1, 6)] += 1
print(counts)  # expect: {1: 100, 2: 107, 3: 106, 4: 100, 5: 94, 6: 93}
