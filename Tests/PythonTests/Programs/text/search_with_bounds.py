s = "banana bandana"
print(s.find("an", 2), s.rfind("an", 0, 6), s.index("d"), s.rindex("a"), s.count("an", 1, -1), s.count(""))  # expect: 3 3 10 13 4 15
print(s.startswith("nan", 2), s.endswith(("x", "na")), s.startswith("", 99), "".find(""), s.find("z"))  # expect: True True False 0 -1
print(s.split("an"), s.rsplit("an", 1), s.partition(" "), s.rpartition("an"), "  a  b ".split(None, 1))  # expect: ['b', '', 'a b', 'd', 'a'] ['banana band', 'a'] ('banana', ' ', 'bandana') ('banana band', 'an', 'a') ['a', 'b ']
try:
    s.index("zebra")
except ValueError as error:
    print(error)  # expect: substring not found
try:
    "a".startswith(1)
except TypeError as error:
    print(error)  # expect: startswith first arg must be str or a tuple of str, not int
