x = 'global'
def a():
    x = 'local'
    def b(): return x
    return b()
def c(): return x
class K:
    x = 'class'
    y = x + '!'
    def get(self): return x
print(a(), c(), K.x, K.y, K().get())  # expect: local global class class! global
def shadow(list): return list[0]
print(shadow([5]))  # expect: 5
for i in range(2): pass
print(i)  # expect: 1
def gen_scope():
    total = 0
    vals = [total + v for v in range(3)]
    inner = [[total + a * b for a in range(2)] for b in range(2)]
    return vals, inner, (lambda: [total + k for k in range(2)])()
print(gen_scope())  # expect: ([0, 1, 2], [[0, 0], [0, 1]], [0, 1])
