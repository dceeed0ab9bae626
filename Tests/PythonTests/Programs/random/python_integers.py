import random
random.seed(2)
print(random.randint(1, 6), random.randrange(10), random.randrange(5, 50), random.randrange(0, 100, 7), random.randrange(10, 0, -3))  # expect: 1 1 10 35 7
print(random.getrandbits(8), random.getrandbits(64), random.getrandbits(100), random.getrandbits(0))  # expect: 188 12354345264299385599 732985945106827182057628951528 0
print(random.randint(0, 10**30), random.randrange(2**70), random.randint(-5, -5), random.randint(-2**64, 2**64))  # expect: 715884636822670808422269843677 934114921070081367443 -5 17260834001381175233
