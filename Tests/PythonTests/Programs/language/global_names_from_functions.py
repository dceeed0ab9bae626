def setup():
    global state, total
    state = 1
    total = 0
setup()
total += state
print(state, total)  # expect: 1 1
def base_36(text): return int(text, 36)
print(base_36('zz'), base_36('hello'), int('z' * 20, 36), pow(3, -1, 1), pow(3, -1, 7))  # expect: 1295 29234652 13367494538843734067838845976575 0 5
