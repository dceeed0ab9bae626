# needs: 3.12
max([])
# error: ValueError: max() iterable argument is empty
