def evaluate(e):
    match e:
        case int() | float():
            return e
        case ("+", a, b):
            return evaluate(a) + evaluate(b)
        case ("*", a, b):
            return evaluate(a) * evaluate(b)
        case ("neg", a):
            return -evaluate(a)
        case (op, *args):
            raise ValueError(f"unknown {op} of {len(args)}")

print(evaluate(("+", 1, ("*", 2, ("neg", 3.5)))))  # expect: -6.0
try:
    evaluate(("^", 1, 2))
except ValueError as error:
    print(error)  # expect: unknown ^ of 2
match = {"case": 1}
match["case"] += 1
print(match)  # expect: {'case': 2}
def commands(text):
    match text.split():
        case ["quit"]:
            return "bye"
        case ["load", name]:
            return "loading " + name
        case ["add", *numbers] if all(n.isdigit() for n in numbers):
            return sum(int(n) for n in numbers)
        case [] | [""]:
            return "nothing"
        case other:
            return other
for t in ["quit", "load x", "add 1 2 3", "add a", ""]:
    print(commands(t))
# expect: bye
# expect: loading x
# expect: 6
# expect: ['add', 'a']
# expect: nothing
for i in range(4):
    match i:
        case 0:
            continue
        case 2:
            break
    print(i)  # expect: 1
