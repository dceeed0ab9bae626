print(1)
eval("1 + 1")
# unsupported: eval
