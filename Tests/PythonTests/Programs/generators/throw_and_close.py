def worker():
    try:
        while True:
            try:
                x = yield
                print("x", x)
            except ValueError as error:
                print("value error", error)
    finally:
        print("finally")

g = worker()
next(g)
g.send(1)  # expect: x 1
g.throw(ValueError("bad"))  # expect: value error bad
g.throw(ValueError, "worse")  # expect: value error worse
g.close()  # expect: finally
g.close()
h = worker()
next(h)
try:
    h.throw(KeyError("k"))
except KeyError as error:
    print("out", error)
# expect: finally
# expect: out 'k'
print(list(h))  # expect: []
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)  # expect: generator ignored GeneratorExit
u = worker()
try:
    u.throw(IndexError("early"))
except IndexError as error:
    print(error)  # expect: early
