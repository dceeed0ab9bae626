import random
random.seed(3)
print(random.choices([1, 2, 3], k=5), random.choices("abc", weights=[1, 2, 7], k=6))  # expect: [1, 2, 2, 2, 2] ['a', 'a', 'c', 'b', 'b', 'c']
print(random.choices(["x", "y"], cum_weights=[1, 10], k=4), random.choices(range(5)))  # expect: ['y', 'y', 'y', 'y'] [0]
print(random.choices([1, 2], [0.3, 0.7], k=3), random.choices([1, 2], k=0), random.choices([1], k=-1))  # expect: [2, 2, 2] [] []
print(random.choice("hello"), random.choice(range(5, 10)), random.choice((1, 2)))  # expect: h 5 1
