table = str.maketrans("abc", "xyz", "-")
print("a-b-c".translate(table), "abc".translate({97: "AA", 98: None, 99: 100}), "a\tbc\td".expandtabs(4), "01\t2".expandtabs())  # expect: xyz AAd a   bc  d 01      2
print("one\ntwo\r\nthree\x0bfour".splitlines(), "one\ntwo\n".splitlines(keepends=True), "abc".replace("", "-"), "aaa".replace("a", "b", 2))  # expect: ['one', 'two', 'three', 'four'] ['one\n', 'two\n'] -a-b-c- bba
print(ascii("naïve 😀"), f"{'é'!a}", "%a" % "ü", "%c%c" % (65, "b"))  # expect: 'na\xefve \U0001f600' '\xe9' '\xfc' Ab
