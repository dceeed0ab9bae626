def grade(x):
    if x > 0.9:
        return 'A'
    elif x > 0.5:
        return 'B'
    elif x > 0.1: return 'C'
    else:
        return 'D'
print([grade(v) for v in (0.95, 0.6, 0.2, 0.0)])  # expect: ['A', 'B', 'C', 'D']
if []:
    print('no')
elif 0: print('no')
else: print('yes')  # expect: yes
pass
