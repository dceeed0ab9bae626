import textwrap

s = """
    hello
      world

    end"""
print(repr(textwrap.dedent(s)), repr(textwrap.dedent("\ta\n\t b")), repr(textwrap.dedent("  a\n b\n")), repr(textwrap.dedent("")))  # expect: '\nhello\n  world\n\nend' 'a\n b' ' a\nb\n' ''
print(repr(textwrap.indent("a\n\n b\n", "> ")))  # expect: '> a\n\n>  b\n'
