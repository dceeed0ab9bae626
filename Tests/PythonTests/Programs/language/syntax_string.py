s = 'abc
# syntax: unterminated string literal (detected at line 1)
