x = 5
x.missing
# error: AttributeError: 'int' object has no attribute 'missing'
