values = [1, 2, 3]
print(values[-1])  # expect: 3
values[5]
# error: IndexError: list index out of range
