for s in ["hello world", "straße", "ΑΣ", "they're", "ǆ ﬁ", "MiXeD 1a"]:
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
# expect: HELLO WORLD hello world Hello World Hello world HELLO WORLD hello world
# expect: STRASSE straße Straße Straße STRASSE strasse
# expect: ΑΣ ας Ας Ας ας ασ
# expect: THEY'RE they're They'Re They're THEY'RE they're
# expect: Ǆ FI ǆ ﬁ ǅ Fi ǅ ﬁ Ǆ FI ǆ fi
# expect: MIXED 1A mixed 1a Mixed 1A Mixed 1a mIxEd 1A mixed 1a
print("Hello World".istitle(), "x1".isidentifier(), "1x".isidentifier(), "²".isdigit(), "½".isnumeric(), "٣".isdecimal(), "\n".isprintable())  # expect: True True False True True True False
