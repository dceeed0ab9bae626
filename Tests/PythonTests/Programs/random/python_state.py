import random
random.seed(9)
random.gauss(0, 1)
state = random.getstate()
first = [random.random(), random.gauss(0, 1), random.randint(1, 100)]
random.setstate(state)
print(first == [random.random(), random.gauss(0, 1), random.randint(1, 100)])  # expect: True
print(state[0], len(state[1]), state[1][:3], state[2])  # expect: 3 625 (1061835781, 1148650928, 3794472565) 0.22268633975498442
