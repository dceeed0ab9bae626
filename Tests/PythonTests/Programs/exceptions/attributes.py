try:
    raise ValueError("bad", 5)
except ValueError as error:
    print(error, error.args, repr(error), str(error), type(error).__name__)  # expect: ('bad', 5) ('bad', 5) ValueError('bad', 5) ('bad', 5) ValueError
try:
    {}["key"]
except KeyError as error:
    print(error, error.args, repr(error), str(error))  # expect: 'key' ('key',) KeyError('key') 'key'
try:
    raise KeyError("a", "b")
except LookupError as error:
    print(error)  # expect: ('a', 'b')
try:
    next(iter([]))
except StopIteration as stop:
    print(repr(stop), stop.value, str(stop) == "")  # expect: StopIteration() None True
s = StopIteration(42)
print(s.value, s.args)  # expect: 42 (42,)
print(Exception(), repr(Exception()), str(Exception()), Exception("a") == Exception("a"))  # expect:  Exception()  False
try:
    undefined_name_here = 1
    del undefined_name_here
    undefined_name_here
except NameError as error:
    print(error, error.name)  # expect: name 'undefined_name_here' is not defined undefined_name_here
try:
    [].nothing
except AttributeError as error:
    print(error, error.name, error.obj)  # expect: 'list' object has no attribute 'nothing' nothing []


class AppError(Exception):
    """Base."""

    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code


class NotFound(AppError):
    def __str__(self):
        return f"not found: {self.args[0]} ({self.code})"


for kind in [AppError, NotFound]:
    try:
        raise kind("thing", code=404)
    except AppError as error:
        print(error, error.code, error.args, repr(error), isinstance(error, AppError))
# expect: thing 404 ('thing',) AppError('thing') True
# expect: not found: thing (404) 404 ('thing',) NotFound('thing') True


class NoInit(Exception):
    pass


try:
    raise NoInit("a", 1)
except NoInit as error:
    print(error, error.args)  # expect: ('a', 1) ('a', 1)
try:
    raise NoInit
except NoInit as error:
    print(repr(error), error.args)  # expect: NoInit() ()


class OwnArgs(Exception):
    def __init__(self, x):
        self.x = x


e = OwnArgs(5)
print(e, e.args, repr(e), e.x)  # expect: 5 (5,) OwnArgs(5) 5
try:
    NoInit(a=1)
except TypeError as error:
    print(error)  # expect: NoInit() takes no keyword arguments
try:
    raise 5
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
try:
    raise ValueError("v").with_traceback(None)
except ValueError as error:
    print(error)  # expect: v
e = ValueError("noted")
e.add_note("first")
e.add_note("second")
print(e.__notes__, e)  # expect: ['first', 'second'] noted
print(OSError(2, "No such file").errno, OSError(2, "No such file"), IOError is OSError, issubclass(FileNotFoundError, OSError))  # expect: 2 [Errno 2] No such file True True
print(issubclass(ZeroDivisionError, ArithmeticError), issubclass(KeyError, LookupError), ModuleNotFoundError.__mro__[1].__name__, UnicodeDecodeError.__bases__)  # expect: True True ImportError (<class 'UnicodeError'>,)
print([c.__name__ for c in RecursionError.__mro__], SystemExit(3).code, issubclass(ConnectionResetError, OSError), issubclass(UserWarning, Warning))  # expect: ['RecursionError', 'RuntimeError', 'Exception', 'BaseException', 'object'] 3 True True
