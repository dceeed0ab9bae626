f(x) = 3
# syntax: cannot assign to function call here. Maybe you meant '==' instead of '='?
