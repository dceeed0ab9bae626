import math

print(math.gcd(12, 18, 27), math.gcd(), math.gcd(0, -4), math.lcm(4, 6, 10), math.lcm(), math.lcm(0, 3), math.lcm(-4, 6))  # expect: 3 0 4 60 1 0 12
print(math.comb(5, 2), math.comb(10, 11), math.comb(60, 30), math.comb(100, 50), math.comb(0, 0))  # expect: 10 0 118264581564861424 100891344545564193334812497256 1
print(math.perm(5, 2), math.perm(5), math.perm(3, 4), math.perm(30, 10))  # expect: 20 120 0 109027350432000
print(math.factorial(0), math.factorial(20), math.factorial(30))  # expect: 1 2432902008176640000 265252859812191058636308480000000
print(math.isqrt(0), math.isqrt(99), math.isqrt(10**40 + 1))  # expect: 0 9 100000000000000000000
print(math.prod([1, 2, 3]), math.prod([0.5, 4]), math.prod([], start=7), math.prod([2**40, 2**40]))  # expect: 6 2.0 7 1208925819614629174706176
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(1e20), math.ceil(3))  # expect: -3 -2 -2 100000000000000000000 3
print(math.isqrt(2**200) == 2**100)  # expect: True
for f, args in [(math.factorial, (-1,)), (math.isqrt, (-1,)), (math.comb, (-1, 2)), (math.comb, (2, -1)), (math.perm, (2, -1))]:
    try:
        f(*args)
    except ValueError as e:
        print(type(e).__name__, e)
# expect: ValueError factorial() not defined for negative values
# expect: ValueError isqrt() argument must be nonnegative
# expect: ValueError n must be a non-negative integer
# expect: ValueError k must be a non-negative integer
# expect: ValueError k must be a non-negative integer
print(math.gcd(1.5, 2))
# error: TypeError: 'float' object cannot be interpreted as an integer
