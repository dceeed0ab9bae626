d = {'a': 1}
d['b']
# error: KeyError: 'b'
