import copy
from types import MappingProxyType, SimpleNamespace

a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a[2]["k"].append(8)
print(a, b, c, b[1] is a[1], c[1] is a[1])  # expect: [1, [2, 3, 9], {'k': [4, 8]}] [1, [2, 3, 9], {'k': [4, 8]}] [1, [2, 3], {'k': [4]}] True False
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin, twin[1] is twin, twin is loop)  # expect: [1, [...]] True False
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1])  # expect: True


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)


n = Node(1, [Node(2)])
n.parent = n
m = copy.deepcopy(n)
s = copy.copy(n)
print(m.parent is m, m.children[0] is n.children[0], s.children is n.children, m.value)  # expect: True False True 1


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Custom(self.x + 1)

    def __deepcopy__(self, memo):
        return Custom(copy.deepcopy(self.x, memo) * 10)


print(copy.copy(Custom(1)).x, copy.deepcopy(Custom(2)).x, [c.x for c in copy.deepcopy([Custom(3)])])  # expect: 2 20 [30]
t = (1, [2])
print(copy.deepcopy(t) == t, copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy((1, 2)) == (1, 2))  # expect: True False True True


class MyList(list):
    pass


l = MyList([1, [2]])
l.tag = "x"
k = copy.deepcopy(l)
print(k, k.tag, type(k).__name__, k[1] is l[1], copy.copy(l))  # expect: [1, [2]] x MyList False [1, [2]]
ns = SimpleNamespace(a=1, b="two")
ns.c = 3
print(ns, ns.a, ns == SimpleNamespace(a=1, b="two", c=3), vars(ns))  # expect: namespace(a=1, b='two', c=3) 1 True {'a': 1, 'b': 'two', 'c': 3}
proxy = MappingProxyType({"a": 1})
print(proxy["a"], len(proxy), "a" in proxy, list(proxy), proxy, proxy.get("z"))  # expect: 1 1 True ['a'] {'a': 1} None
try:
    proxy["b"] = 2
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item assignment
