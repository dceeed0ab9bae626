def f():
    print(v)
    v = 1
f()
# error: UnboundLocalError: cannot access local variable 'v' where it is not associated with a value
