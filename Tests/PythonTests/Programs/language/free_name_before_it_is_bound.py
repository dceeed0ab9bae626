print(late)
late = 1
# free: late
