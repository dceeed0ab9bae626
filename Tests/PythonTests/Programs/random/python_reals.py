import random
random.seed(1)
print(random.uniform(-1, 1), random.triangular(0, 1, 0.5), random.triangular(), random.triangular(1, 1, 1))  # expect: -0.7312715117751976 0.7238059893274591 0.6563247310153189 1
print(random.betavariate(2, 3), random.betavariate(0.5, 0.5), random.expovariate(1.5), random.gammavariate(0.5, 1))  # expect: 0.33270298410156707 0.01493458648035603 0.39299003710010966 0.7297599840621121
print(random.gammavariate(1, 2), random.gammavariate(9, 0.5), random.gauss(10, 2), random.gauss(), random.normalvariate(0, 1))  # expect: 5.8107119654615795 1.8588006846991343 11.818062052306418 -0.3655442662325168 -0.8413143268906724
print(random.normalvariate(), random.lognormvariate(0, 0.25), random.vonmisesvariate(1, 4), random.vonmisesvariate(1, 0))  # expect: -0.21134102549639144 0.8617098501620108 0.8218891043415909 0.13502380038237843
print(random.paretovariate(3), random.weibullvariate(1, 1.5))  # expect: 1.8328138597697514 0.8710521476897192
