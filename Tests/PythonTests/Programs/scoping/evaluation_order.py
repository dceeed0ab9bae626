def say(x):
    print("say", x)
    return x
d = {}
d[say("key")] = say("value")
# expect: say value
# expect: say key
say([0])[say(0)] = say(5)
# expect: say 5
# expect: say [0]
# expect: say 0
print(say(1) + say(2) * say(3))
# expect: say 1
# expect: say 2
# expect: say 3
# expect: 7
print(say(1) < say(3) < say(2) < say(9))
# expect: say 1
# expect: say 3
# expect: say 2
# expect: False
x = 1
y = x + (x := 10) + x
print(x, y)  # expect: 10 21
def f():
    a = 1
    b = a + (a := 5) * a
    c = [a, a := 7, a]
    return a, b, c, a == (a := 8)
print(f())  # expect: (7, 26, [5, 7, 7], False)
def g(*args, **kwargs):
    return args, kwargs
print(g(say(1), *say([2, 3]), say(4), k=say(5), **say({"m": 6})))
# expect: say 1
# expect: say [2, 3]
# expect: say 4
# expect: say 5
# expect: say {'m': 6}
# expect: ((1, 2, 3, 4), {'k': 5, 'm': 6})
a, b = b, a = 1, 2
print(a, b)  # expect: 2 1
a, (b, *c), d = 1, [2, 3, 4], 5
print(a, b, c, d)  # expect: 1 2 [3, 4] 5
[p, q] = "xy"
print(p, q)  # expect: x y
*init, last = range(4)
print(init, last)  # expect: [0, 1, 2] 3
first, *_ = "hello"
print(first, _)  # expect: h ['e', 'l', 'l', 'o']
i = 0
values = [10, 20, 30]
i, values[i] = 2, 99
print(i, values)  # expect: 2 [10, 20, 99]
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3}, {**{"a": 1}, "b": 2})  # expect: [0, 1, 2, 'a', 'b'] (1, 2) {1, 2, 3} {'a': 1, 'b': 2}
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))  # expect: ((1, 2), 3, {'z': 4})
def swap(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(swap(30))  # expect: 832040
x = [1, 2, 3]
x[0], x[1] = x[1], x[0]
print(x)  # expect: [2, 1, 3]
n = 5
n = n if n > 3 else -n
print(n and "yes" or "no", not n, n or 1)  # expect: yes False 5
while (n := n - 1) > 2:
    print(n)
else:
    print("done")
# expect: 4
# expect: 3
# expect: done
def swapped(a, b):
    a, b = b, a
    return a, b
print(swapped(1, 2))  # expect: (2, 1)
def both(a):
    a = [a, a]
    a = a and [a]
    return a
print(both(1))  # expect: [[1, 1]]
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected at least 2, got 1)
try:
    a, b = 5
except TypeError as e:
    print(e)  # expect: cannot unpack non-iterable int object
