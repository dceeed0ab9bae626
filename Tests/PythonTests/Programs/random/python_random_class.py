import random
a = random.Random(5)
b = random.Random(5)
print(a.random() == b.random(), a.randint(1, 100), a.gauss(0, 1), random.Random(x=5).random())  # expect: True 95 -0.9652656771371102 0.6229016948897019
class Loud(random.Random):
    def roll(self):
        return self.randint(1, 6)
print([Loud(1).roll() for _ in range(3)], Loud(2).roll())  # expect: [2, 2, 2] 1
print(isinstance(a, random.Random))  # expect: True
