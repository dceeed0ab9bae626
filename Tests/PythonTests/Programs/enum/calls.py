# needs: 3.12
import enum


class Op(enum.Enum):
    ADD = "+"
    SUB = "-"


class Empty(enum.Enum):
    pass


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: Op())  # expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
attempt(lambda: Op("+"))  # expect: Op.ADD
attempt(lambda: Op(value="-"))  # expect: Op.SUB
attempt(lambda: Op("*"))  # expect: ValueError '*' is not a valid Op
attempt(lambda: Op("+", "-"))  # expect: ValueError ('+', '-') is not a valid Op
attempt(lambda: Op(sign="+"))  # expect: TypeError EnumType.__call__() got an unexpected keyword argument 'sign'
attempt(lambda: Empty())  # expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
