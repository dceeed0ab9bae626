with_file = open("data.txt")
# unsupported: open
