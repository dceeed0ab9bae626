if True:
print(1)
# syntax: expected an indented block after 'if' statement on line 1
