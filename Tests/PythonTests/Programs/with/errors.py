class NoExit:
    def __enter__(self):
        return 1

class No:
    pass

try:
    with No():
        pass
except TypeError as error:
    print(error)  # expect: 'No' object does not support the context manager protocol
try:
    with NoExit():
        pass
except TypeError as error:
    print(error)  # expect: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
class BadEnter:
    def __enter__(self):
        raise ValueError("enter")
    def __exit__(self, *args):
        print("never")
try:
    with BadEnter():
        print("never")
except ValueError as error:
    print(error)  # expect: enter
class BadExit:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        raise KeyError("exit")
try:
    with BadExit():
        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__))  # expect: KeyError('exit') ValueError('body')
class Target:
    def __enter__(self):
        return 5
    def __exit__(self, kind, value, trace):
        print("exit", value)
        return True
with Target() as (a, b):
    print("never")  # expect: exit cannot unpack non-iterable int object
