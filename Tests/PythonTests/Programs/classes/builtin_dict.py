class Counter(dict):
    def __missing__(self, key):
        return 0

    def add(self, key):
        self[key] += 1


c = Counter()
for letter in "mississippi":
    c.add(letter)
print(c, len(c), c["z"], "z" in c, sorted(c.items()))  # expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} 4 0 False [('i', 4), ('m', 1), ('p', 2), ('s', 4)]
print(isinstance(c, dict), c == {"m": 1, "i": 4, "s": 4, "p": 2}, type(c).__name__)  # expect: True True Counter
print(c.get("m"), c.get("q", -1), list(c), c.keys())  # expect: 1 -1 ['m', 'i', 's', 'p'] dict_keys(['m', 'i', 's', 'p'])


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())


u = Upper(a=1)
u["b"] = 2
print(u, u["B"], u["b"])  # expect: {'a': 1, 'B': 2} 2 2
try:
    u["a"]
except KeyError as error:
    print("KeyError", error)  # expect: KeyError 'A'
u.update(c=3)
print(u, dict(u), {**u})  # expect: {'a': 1, 'B': 2, 'c': 3} {'a': 1, 'B': 2, 'c': 3} {'a': 1, 'B': 2, 'c': 3}


class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


a = AttrDict(x=1)
a.y = 2
print(a.x + a.y, a)  # expect: 3 {'x': 1, 'y': 2}
try:
    a.z
except AttributeError as error:
    print("no", error)  # expect: no z
del a["x"]
print(a, bool(a), bool(AttrDict()), a.pop("y"), a)  # expect: {} True False 2 {}
