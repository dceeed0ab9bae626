def resource(name):
    print("open", name)
    try:
        yield 1
        yield 2
    finally:
        print("close", name)

for x in resource("loop"):
    print(x)
    break
# expect: open loop
# expect: 1
# expect: close loop
print("after loop")  # expect: after loop
g = resource("deleted")
next(g)  # expect: open deleted
del g  # expect: close deleted
print("after del")  # expect: after del
def use():
    r = resource("local")
    return next(r)
print(use())
# expect: open local
# expect: close local
# expect: 1
list(resource("whole"))
# expect: open whole
# expect: close whole
resource("never started")
