def ratio(a, b):
    return a / b

print(ratio(1, 2))  # expect: 0.5
print(ratio(1, 0))
# error: ZeroDivisionError: division by zero
