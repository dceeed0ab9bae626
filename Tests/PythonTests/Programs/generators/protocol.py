def count(n):
    i = 0
    while i < n:
        got = yield i
        print("got", got)
        i += 1
    return "end"

g = count(3)
print(next(g))  # expect: 0
print(g.send("a"))
# expect: got a
# expect: 1
print(g.send("b"))
# expect: got b
# expect: 2
try:
    g.send("c")
except StopIteration as stop:
    print("stop", stop.value)
# expect: got c
# expect: stop end
print(next(g, "nothing"))  # expect: nothing
try:
    next(g)
except StopIteration as stop:
    print(stop.value)  # expect: None
fresh = count(1)
try:
    fresh.send(1)
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started generator
print(list(count(2)))
# expect: got None
# expect: got None
# expect: [0, 1]
