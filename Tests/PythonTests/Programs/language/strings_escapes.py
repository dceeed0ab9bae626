print('a\tb', 'x\\n', r'\n', '\x41', '\u03bb', '\101', 'a\
b')  # expect: a	b x\n \n A λ A ab
print("""first
second""")
# expect: first
# expect: second
print('''it's "quoted"''', "caf\u00e9", 'ok')  # expect: it's "quoted" café ok
