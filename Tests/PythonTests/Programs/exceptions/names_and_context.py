try:
    raise ValueError("one")
except ValueError as error:
    print(error)  # expect: one
try:
    print(error)
except NameError as problem:
    print(problem)  # expect: name 'error' is not defined

def f():
    error = 1
    try:
        raise ValueError("two")
    except ValueError as error:
        pass
    try:
        return error
    except UnboundLocalError as problem:
        return str(problem)
print(f())  # expect: cannot access local variable 'error' where it is not associated with a value
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")
except ValueError as e:
    print(repr(e.__context__), e.__cause__)  # expect: KeyError('first') None
try:
    try:
        raise KeyError("first")
    except KeyError as k:
        raise ValueError("second") from k
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__))  # expect: KeyError('first') KeyError('first')
try:
    raise
except RuntimeError as e:
    print(e)  # expect: No active exception to reraise
def again():
    raise
try:
    try:
        raise IndexError("i")
    except IndexError:
        again()
except IndexError as e:
    print("again", e)  # expect: again i
try:
    try:
        raise IndexError("i")
    finally:
        print("cleaning")
except (KeyError, IndexError) as e:
    print(type(e).__name__)
# expect: cleaning
# expect: IndexError
try:
    raise ValueError from TypeError("cause")
except ValueError as e:
    print(repr(e.__cause__))  # expect: TypeError('cause')
try:
    raise 5
except TypeError as e:
    print(e)  # expect: exceptions must derive from BaseException
try:
    try:
        raise ValueError("x")
    except 5:
        pass
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
class Mine(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise Mine(3)
except Mine as m:
    print(m, m.code, m.args)  # expect: code 3 3 ('code 3',)
def deep(n):
    if n == 0:
        raise Mine(n)
    try:
        deep(n - 1)
    except Mine as m:
        if n < 3:
            raise
        return "stopped at " + str(n)
    return "passed"
print(deep(3), deep(5))  # expect: stopped at 3 passed
e = 1
def keep():
    try:
        1 / 0
    except ZeroDivisionError as z:
        kept = z
    return kept
print(repr(keep()))  # expect: ZeroDivisionError('division by zero')
