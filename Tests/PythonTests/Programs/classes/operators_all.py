class Log:
    def __init__(self, name):
        self.name = name


def make(name):
    def method(self, *others):
        return f"{name}({', '.join(str(other) for other in others)})"

    return method


for name in ["sub", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "and", "or", "xor", "divmod"]:
    setattr(Log, f"__{name}__", make(name))
    setattr(Log, f"__r{name}__", make("r" + name))
for name in ["neg", "pos", "invert", "abs"]:
    setattr(Log, f"__{name}__", make(name))
for name in ["isub", "imul", "ior", "iadd"]:
    setattr(Log, f"__{name}__", make(name))

a = Log("a")
print(a - 1, 1 - a, a / 2, 2 / a, a // 3, 3 // a)  # expect: sub(1) rsub(1) truediv(2) rtruediv(2) floordiv(3) rfloordiv(3)
print(a % 4, 4 % a, a**5, 5**a, a @ 6, 6 @ a)  # expect: mod(4) rmod(4) pow(5) rpow(5) matmul(6) rmatmul(6)
print(a << 1, 1 << a, a >> 1, 1 >> a, a & 1, 1 & a, a | 1, 1 | a, a ^ 1, 1 ^ a)  # expect: lshift(1) rlshift(1) rshift(1) rrshift(1) and(1) rand(1) or(1) ror(1) xor(1) rxor(1)
print(divmod(a, 2), divmod(2, a), pow(a, 2, 3))  # expect: divmod(2) rdivmod(2) pow(2, 3)
print(-a, +a, ~a, abs(a))  # expect: neg() pos() invert() abs()
b = a
b -= 5
print(b)  # expect: isub(5)
b = a
b *= 5
print(b)  # expect: imul(5)
b = a
b |= 5
print(b)  # expect: ior(5)
b = a
b += 5
print(b)  # expect: iadd(5)
b = a
b //= 5
print(b)  # expect: floordiv(5)
