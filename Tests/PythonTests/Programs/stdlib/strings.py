import string
from string import Template

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)  # expect: abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567
print(repr(string.punctuation), repr(string.whitespace), len(string.printable), len(string.ascii_letters))  # expect: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' ' \t\n\r\x0b\x0c' 100 52
print(string.capwords("hello big  world"), string.capwords("a-b-c", "-"))  # expect: Hello Big World A-B-C
t = Template("$who owes $$${amount} to $whom.")
print(t.substitute(who="A", amount=5, whom="B"), t.safe_substitute(who="A"), t.template)  # expect: A owes $5 to B. A owes $${amount} to $whom. $who owes $$${amount} to $whom.
for bad in ["$", "${x", "a\n$1"]:
    try:
        Template(bad).substitute(x=1)
    except ValueError as e:
        print(e)
# expect: Invalid placeholder in string: line 1, col 1
# expect: Invalid placeholder in string: line 1, col 1
# expect: Invalid placeholder in string: line 2, col 1
t.substitute(who=1)
# error: KeyError: 'amount'
