count = 0
for i in range(3000):
    try:
        if i % 3 == 0:
            raise ValueError(i)
        elif i % 3 == 1:
            [][i]
        else:
            {}[i]
    except ValueError as e:
        count += e.args[0] % 2
    except (IndexError, KeyError):
        count += 1
    finally:
        count += 1
print(count)  # expect: 5500
def f(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        f(n - 1)
    except ValueError:
        try:
            raise KeyError(n)
        except KeyError:
            pass
        raise
try:
    f(50)
except ValueError as e:
    print(e)  # expect: bottom
def assertion(x):
    assert x > 0, f"{x} is not positive"
    assert x < 10
    return x
for x in (1, -1, 11):
    try:
        print(assertion(x))
    except AssertionError as e:
        print("assertion", e.args)
# expect: 1
# expect: assertion ('-1 is not positive',)
# expect: assertion ()
