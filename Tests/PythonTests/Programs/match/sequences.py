def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, b]:
            return f"two {a} {b}"
        case [1, *rest]:
            return f"one then {rest}"
        case [first, *_, last]:
            return f"{first}..{last}"
        case (a, (b, c)):
            return "never"
        case _:
            return "no sequence"

for value in [[], [5], (5, 6), [1, 2, 3], range(4), [7, 8, 9], "abc", {1: 2}, 5, {1, 2}]:
    print(repr(value), f(value))
# expect: [] empty
# expect: [5] one 5
# expect: (5, 6) two 5 6
# expect: [1, 2, 3] one then [2, 3]
# expect: range(0, 4) 0..3
# expect: [7, 8, 9] 7..9
# expect: 'abc' no sequence
# expect: {1: 2} no sequence
# expect: 5 no sequence
# expect: {1, 2} no sequence
match [1, [2, [3, 4]]]:
    case [a, [b, [c, d]]]:
        print(a, b, c, d)  # expect: 1 2 3 4
match ("go", "north"):
    case ("go", ("north" | "south") as direction):
        print(direction)  # expect: north
point = (0, 4)
match point:
    case (0, 0):
        print("origin")
    case (0, y):
        print("y", y)  # expect: y 4
match [1, 2, 3, 4, 5]:
    case [a, *middle, b, c]:
        print(a, middle, b, c)  # expect: 1 [2, 3] 4 5
match [[1, 2], [3, 4]]:
    case [[a, _], [_, d]] if a < d:
        print(a, d)  # expect: 1 4
match 1, 2:
    case 1, x:
        print(x)  # expect: 2
