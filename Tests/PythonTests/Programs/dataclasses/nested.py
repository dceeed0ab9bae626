from dataclasses import dataclass, field, asdict, is_dataclass, make_dataclass


@dataclass
class Part:
    name: str
    weight: float = 1.0


@dataclass
class Whole:
    parts: list[Part] = field(default_factory=list)
    index: dict[str, Part] = field(default_factory=dict)
    best: Part | None = None

    def __len__(self):
        return len(self.parts)

    def __iter__(self):
        return iter(self.parts)


w = Whole([Part("a"), Part("b", 2.5)], {"k": Part("c")})
print(w)  # expect: Whole(parts=[Part(name='a', weight=1.0), Part(name='b', weight=2.5)], index={'k': Part(name='c', weight=1.0)}, best=None)
print(asdict(w), len(w), [p.name for p in w], is_dataclass(w), is_dataclass(Part), is_dataclass(3))  # expect: {'parts': [{'name': 'a', 'weight': 1.0}, {'name': 'b', 'weight': 2.5}], 'index': {'k': {'name': 'c', 'weight': 1.0}}, 'best': None} 2 ['a', 'b'] True True False


@dataclass
class Animal:
    name: str
    legs: int = 4

    def speak(self):
        return f"{self.name} with {self.legs}"


@dataclass
class Bird(Animal):
    legs: int = 2
    wings: int = 2

    def speak(self):
        return super().speak() + f" and {self.wings} wings"


print(Bird("tit"), Bird("tit").speak(), Bird("a") == Animal("a", 2), isinstance(Bird("x"), Animal))  # expect: Bird(name='tit', legs=2, wings=2) tit with 2 and 2 wings False True


@dataclass
class Base:
    x: int = field(default=1, metadata={"unit": "m"})

    def __post_init__(self):
        self.y = self.x * 2


@dataclass
class Derived(Base):
    z: int = 5

    def __post_init__(self):
        super().__post_init__()
        self.w = self.y + self.z


d = Derived(3)
print(d, d.y, d.w)  # expect: Derived(x=3, z=5) 6 11
for value in [Part("p"), Bird("q", wings=1), 3]:
    match value:
        case Bird(name, legs):
            print("bird", name, legs)
        case Part(name=n, weight=1.0):
            print("part", n)
        case _:
            print("else", value)
# expect: part p
# expect: bird q 2
# expect: else 3


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1, Node(2))
print(n, n.next.next)  # expect: Node(value=1, next=Node(value=2, next=None)) None
n.next.next = n
print(n)  # expect: Node(value=1, next=Node(value=2, next=...))


@dataclass(unsafe_hash=True)
class H:
    a: int
    b: int = field(default=0, hash=False)


print(hash(H(1, 2)) == hash(H(1, 3)), H(1, 2) == H(1, 3))  # expect: True False
try:
    Part()
except TypeError as error:
    print(error)  # expect: Part.__init__() missing 1 required positional argument: 'name'
try:
    Part("a", 1, 2)
except TypeError as error:
    print(error)  # expect: Part.__init__() takes from 2 to 3 positional arguments but 4 were given
try:
    Part("a", heavy=2)
except TypeError as error:
    print(error)  # expect: Part.__init__() got an unexpected keyword argument 'heavy'


@dataclass(repr=False)
class Quiet:
    x: int

    def __repr__(self):
        return f"<{self.x}>"


print(Quiet(2), [Quiet(3)])  # expect: <2> [<3>]
