import random
random.seed(4)
print(random.sample([1, 2, 3, 4, 5], 3), random.sample("abcdef", 6), random.sample(range(10**9), 3))  # expect: [2, 3, 1] ['f', 'd', 'e', 'a', 'c', 'b'] [21278532, 431205069, 589915737]
print(random.sample(["red", "blue"], counts=[4, 2], k=5), random.sample([], 0), random.sample(range(1000), k=10))  # expect: ['red', 'red', 'red', 'blue', 'red'] [] [283, 798, 176, 846, 108, 268, 219, 965, 949, 26]
print(random.sample(range(100), 30))  # expect: [82, 33, 34, 24, 21, 39, 37, 80, 47, 11, 77, 43, 85, 49, 64, 31, 22, 84, 60, 35, 90, 70, 38, 0, 93, 73, 94, 65, 96, 52]
