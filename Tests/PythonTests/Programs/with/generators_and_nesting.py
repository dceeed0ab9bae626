class Log:
    depth = 0
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        print("  " * Log.depth + "<" + self.name)
        Log.depth += 1
        return self
    def __exit__(self, kind, value, trace):
        Log.depth -= 1
        print("  " * Log.depth + self.name + ">")

def gen():
    with Log("gen") as log:
        yield log.name
        yield 2

for x in gen():
    print(x)
# expect: <gen
# expect: gen
# expect: 2
# expect: gen>
g = gen()
next(g)  # expect: <gen
g.close()  # expect: gen>
def nested():
    try:
        with Log("one"):
            with Log("two"):
                try:
                    raise ValueError("v")
                finally:
                    print("inner finally")
    except ValueError:
        return "caught"
    finally:
        print("outer finally")
print(nested())
# expect: <one
# expect:   <two
# expect: inner finally
# expect:   two>
# expect: one>
# expect: outer finally
# expect: caught
def loop():
    while True:
        with Log("w"):
            try:
                return 1
            finally:
                print("f")
print(loop())
# expect: <w
# expect: f
# expect: w>
# expect: 1
