x = 3abc
# syntax: invalid decimal literal
