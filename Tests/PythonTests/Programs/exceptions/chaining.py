def convert(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("cannot convert") from error


try:
    convert("x")
except RuntimeError as error:
    print(error, "|", error.__cause__, "|", error.__context__ is error.__cause__, error.__suppress_context__)  # expect: cannot convert | invalid literal for int() with base 10: 'x' | True True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")
except KeyError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)  # expect: ZeroDivisionError('division by zero') None False
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None
except KeyError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)  # expect: ZeroDivisionError('division by zero') None True
try:
    try:
        {}["a"]
    except KeyError:
        [][1]
except IndexError as error:
    print(error, repr(error.__context__))  # expect: list index out of range KeyError('a')
try:
    raise ValueError("a") from TypeError
except ValueError as error:
    print(repr(error.__cause__))  # expect: TypeError()
try:
    raise ValueError("a") from 5
except TypeError as error:
    print(error)  # expect: exception causes must derive from BaseException


def reraise():
    try:
        raise ValueError("inner")
    except ValueError:
        try:
            raise
        finally:
            print("finally")


try:
    reraise()
except ValueError as error:
    print(error, error.__context__)
# expect: finally
# expect: inner None
try:
    try:
        raise ValueError(1)
    except (TypeError, ValueError) as error:
        saved = error
        raise
except Exception as error:
    print(error is saved)  # expect: True
for kinds in [(ValueError, KeyError), KeyError, Exception]:
    try:
        raise KeyError("x")
    except kinds as error:
        print("caught", error)
# expect: caught 'x'
# expect: caught 'x'
# expect: caught 'x'
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as error:
    print(error)  # expect: catching classes that do not inherit from BaseException is not allowed


class Retry(Exception):
    def __eq__(self, other):
        return True


print(Retry() == 5, Retry() != 5)  # expect: True False
