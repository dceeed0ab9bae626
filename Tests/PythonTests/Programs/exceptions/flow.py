def a():
    try:
        return "try"
    finally:
        print("finally a")

def b():
    try:
        return "try"
    finally:
        return "finally"

def c():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("else")
    return i

def d():
    while True:
        try:
            try:
                raise ValueError("v")
            finally:
                break
        except ValueError:
            print("never")
    return "swallowed"

def e():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            return "handler"
        finally:
            print("inner")
    finally:
        print("outer")

def f(n):
    try:
        if n == 0:
            raise KeyError("k")
        if n == 1:
            return "returned"
    except KeyError:
        print("except")
    else:
        print("else")
    finally:
        print("finally")
    return "end"

def g():
    x = 1
    try:
        return x
    finally:
        x = 2

print(a(), b(), c(), d(), e(), g())
# expect: finally a
# expect: body 0
# expect: finally 0
# expect: finally 1
# expect: body 2
# expect: finally 2
# expect: finally 3
# expect: inner
# expect: outer
# expect: try finally 3 swallowed handler 1
for n in range(3):
    print(f(n))
# expect: except
# expect: finally
# expect: end
# expect: finally
# expect: returned
# expect: else
# expect: finally
# expect: end
def nested_finally():
    try:
        try:
            try:
                return 1
            finally:
                print("one")
        finally:
            print("two")
    finally:
        try:
            print("three")
        finally:
            print("four")
print(nested_finally())
# expect: one
# expect: two
# expect: three
# expect: four
# expect: 1
def loops():
    out = []
    for i in range(3):
        for j in range(3):
            try:
                if j == 1:
                    break
            finally:
                out.append((i, j))
        try:
            continue
        finally:
            out.append(i)
    return out
print(loops())  # expect: [(0, 0), (0, 1), 0, (1, 0), (1, 1), 1, (2, 0), (2, 1), 2]
