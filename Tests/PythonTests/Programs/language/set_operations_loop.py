seen = set()
dups = []
for v in [3, 1, 3, 2, 1]:
    if v in seen: dups.append(v)
    seen.add(v)
print(seen, dups, seen == {1, 2, 3}, len(seen | set(dups)), seen.issuperset(dups), seen.isdisjoint({9}))  # expect: {1, 2, 3} [3, 1] True 3 True True
