class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(list(tree))  # expect: [1, 2, 3, 4, 5, 6]
print(sum(tree), max(tree), 3 in tree, 9 in tree)  # expect: 21 6 True False

def permutations(items):
    if not items:
        yield []
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest
print(list(permutations([1, 2, 3])))  # expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]

def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(" ".join(hanoi(3, "A", "B", "C")))  # expect: AC AB CB AC BA BC AC
def countdown(n):
    if n > 0:
        yield n
        yield from countdown(n - 1)
print(sum(countdown(100)))  # expect: 5050
