def total(rows):
    result = 0.0
    for i, row in enumerate(rows):
        try:
            for x, y in zip(row, row[1:]):
                result += x / y
        except ZeroDivisionError:
            result -= 100
        except TypeError as error:
            print(i, error)
        finally:
            result += i
    return result
print(total([[1.0, 2.0, 4.0], [1, 0, 3], [1, "a"], [], [3, 2.0, 1]]))
# expect: 2 unsupported operand type(s) for /: 'int' and 'str'
# expect: -85.5
def deep(n):
    if n == 0:
        raise ValueError("bottom")
    return deep(n - 1) + 1
for n in (0, 1, 5, 50):
    try:
        deep(n)
    except ValueError as error:
        print(n, error)
# expect: 0 bottom
# expect: 1 bottom
# expect: 5 bottom
# expect: 50 bottom
def pairs(values):
    for a, b in values:
        print(a, b, end=" ")
for values in ([(1, 2), [3, 4], "ab"], [(1, 2, 3)], [(1,)], [5]):
    try:
        pairs(values)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: 1 2 3 4 a b ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: TypeError cannot unpack non-iterable int object
