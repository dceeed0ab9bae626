x = 5; y = 6
print(x
      + y, (1 +
            2))  # expect: 11 3
if x == 5: print('five'); print('again')
# expect: five
# expect: again
s = 'a' \
    'b'
print(s)  # expect: ab
def f(
    a,
    b=1,
):
    return a + b
print(f(
    1,
))  # expect: 2
lst = [
    1,  # one
    2,
]
print(lst)  # expect: [1, 2]
"a string statement"
...
print(__name__)  # expect: __main__
