def describe(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2:
            return "small"
        case -1:
            return "minus one"
        case 2.5:
            return "float"
        case "a" | "b":
            return "letter"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case int(n) if n > 100:
            return f"big {n}"
        case int():
            return "int"
        case str() as s:
            return "text " + s
        case float(f):
            return f"float {f}"
        case _:
            return "other"

for value in [0, 1, 2, -1, 2.5, "a", "xyz", None, True, False, 500, 50, 1.25, [], (), {}]:
    print(repr(value), describe(value))
# expect: 0 zero
# expect: 1 small
# expect: 2 small
# expect: -1 minus one
# expect: 2.5 float
# expect: 'a' letter
# expect: 'xyz' text xyz
# expect: None none
# expect: True small
# expect: False zero
# expect: 500 big 500
# expect: 50 int
# expect: 1.25 float 1.25
# expect: [] other
# expect: () other
# expect: {} other
class Color:
    RED = 1
    GREEN = 2
match 2:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")  # expect: green
match 7:
    case 1:
        print("one")
print("nothing matched")  # expect: nothing matched
match (x := 3):
    case y:
        print(x, y)  # expect: 3 3
