def kind(x):
    match x:
        case 0.5 as z if z > 0:
            return f"half {z}"
        case (a, b) if a > b:
            return f"falling {a} {b}"
        case (a, b) as pair if a < b:
            return f"rising {pair}"
        case {"p": p, **rest} if 0 <= p <= 1:
            return f"chance {p} {rest}"
        case _:
            return "other"


for item in (0.5, (2, 1), (1, 2), (1, 1), {"p": 0.25, "q": 1}, {"p": 2}):
    print(kind(item))
# expect: half 0.5
# expect: falling 2 1
# expect: rising (1, 2)
# expect: other
# expect: chance 0.25 {'q': 1}
# expect: other

match [1, 2, 3]:
    case [first, *others] if sum(others) > first:
        print(first, others)  # expect: 1 [2, 3]
match 0.5:
    case 0.5 as z if z > 0:
        print("z", z)  # expect: z 0.5
