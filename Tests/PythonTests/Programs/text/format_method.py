print("{} {} {!r:>6} {x[a]} {x[b][1]}".format(1, 2.5, "z", x={"a": 1, "b": [1, 2]}), "{0:{1}.{2}f}".format(3.14159, 10, 2), "{:%}".format(0.5))  # expect: 1 2.5    'z' 1 2       3.14 50.000000%
for pattern in ["{} {0}", "{0} {}", "{", "}", "{2}", "{a}", "{!x}"]:
    try:
        print(pattern.format(1))
    except Exception as error:
        print(type(error).__name__, error)
# expect: ValueError cannot switch from automatic field numbering to manual field specification
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: IndexError Replacement index 2 out of range for positional args tuple
# expect: KeyError 'a'
# expect: ValueError Unknown conversion specifier x
for spec in ["=5", "z", "#", "+", ",", "d"]:
    try:
        print(format("a", spec))
    except ValueError as error:
        print(error)
# expect: '=' alignment not allowed in string format specifier
# expect: Negative zero coercion (z) not allowed in string format specifier
# expect: Alternate form (#) not allowed in string format specifier
# expect: Sign not allowed in string format specifier
# expect: Cannot specify ',' with 's'.
# expect: Unknown format code 'd' for object of type 'str'
print(f"{-0.0001:z.1f} {1234567.891:,.2f} {255:#_x} {0.0:.1} {0.0:#.1}")  # expect: 0.0 1,234,567.89 0xff 0e+00 0.e+00
