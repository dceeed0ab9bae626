for i in range(3):
    if i == 1:
        continue
    print(i)
else:
    print('else')
# expect: 0
# expect: 2
# expect: else
n = 0
while True:
    n += 1
    if n > 4:
        break
print(n)  # expect: 5
while n < 7:
    n += 1
else:
    print('done', n)  # expect: done 7
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)
# expect: 1 2 3
# expect: 4 5 6
for i in range(10, 0, -3):
    print(i, end=' ')
print(list(range(5, 5)), range(3), range(0, 10, 2)[2], len(range(0, 10, 3)), 4 in range(0, 10, 2))  # expect: 10 7 4 1 [] range(0, 3) 4 4 True
