def f(x):
    return x * SCALE

def never_called():
    return OTHER

f(2)
# free: SCALE
