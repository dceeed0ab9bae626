import random
random.seed(42)
print(random.random(), random.randint(1, 10), random.choice(["a", "b", "c"]))  # expect: 0.6394267984578837 1 c
print(random.uniform(1, 5), random.gauss(0, 1), random.gauss(0, 1))  # expect: 2.100117273476477 0.2735990065583831 1.610071094463357
deck = list(range(10))
random.shuffle(deck)
print(deck, random.sample(range(100), 5))  # expect: [3, 2, 4, 9, 5, 7, 0, 6, 1, 8] [71, 25, 91, 83, 89]
print([random.randint(1, 6) for _ in range(10)])  # expect: [5, 4, 2, 4, 5, 3, 1, 2, 6, 4]
