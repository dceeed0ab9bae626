class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleting")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32


c = Celsius(100)
print(c.degrees, c.fahrenheit)  # expect: 100 212.0
c.degrees = 0
print(c.fahrenheit)  # expect: 32.0
try:
    c.degrees = -300
except ValueError as error:
    print(error)  # expect: below absolute zero
try:
    c.fahrenheit = 1
except AttributeError as error:
    print(error)  # expect: property 'fahrenheit' of 'Celsius' object has no setter
try:
    del c.fahrenheit
except AttributeError as error:
    print(error)  # expect: property 'fahrenheit' of 'Celsius' object has no deleter
del c.degrees  # expect: deleting
try:
    c.degrees
except AttributeError as error:
    print(error)  # expect: 'Celsius' object has no attribute '_degrees'
print(Celsius.degrees.__doc__)  # expect: The temperature.
print(c.__dict__)  # expect: {}
