x = (1, 2
# syntax: '(' was never closed
