match = 3
case = [1, 2]
type = "t"
print(match * 2, case[0], type, match, (match))  # expect: 6 1 t 3 3
match, _ = 1, 2
print(match)  # expect: 1
x = 1,
print(x, *[1, 2], (y := 5), [*case, *x], {**{"a": 1}})  # expect: (1,) 1 2 5 [1, 2, 1] {'a': 1}
def f(a, /, b, *, c=3, **rest): return a, b, c, rest
print(f(1, b=2, d=4), (lambda *a, k=1: (a, k))(1, 2, k=3))  # expect: (1, 2, 3, {'d': 4}) ((1, 2), 3)
if __name__ == "__main__":
    print("main")  # expect: main
