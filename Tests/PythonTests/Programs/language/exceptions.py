def risky(n):
    try:
        if n == 0: raise ValueError('zero', 1)
        if n == 1: return 1 / 0
        if n == 2: return {}['x']
        return 'fine'
    except (ValueError, KeyError) as e:
        return type(e).__name__, e.args, str(e)
    except ZeroDivisionError:
        return 'div'
    else:
        return 'else'
    finally:
        print('finally', n)
for n in range(4):
    print(risky(n))
# expect: finally 0
# expect: ('ValueError', ('zero', 1), "('zero', 1)")
# expect: finally 1
# expect: div
# expect: finally 2
# expect: ('KeyError', ('x',), "'x'")
# expect: finally 3
# expect: fine
try:
    try:
        raise KeyError('inner')
    except KeyError:
        raise RuntimeError('outer') from None
except Exception as e:
    print(repr(e))  # expect: RuntimeError('outer')
try:
    raise ValueError
except ValueError as e:
    print(repr(e), str(e) == '')  # expect: ValueError() True
class Custom(Exception):
    def __init__(self, code):
        super().__init__(f'code {code}')
        self.code = code
try:
    raise Custom(7)
except Custom as e:
    print(e, e.code, isinstance(e, Exception))  # expect: code 7 7 True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ArithmeticError as e:
    print('again', e)  # expect: again division by zero
def g():
    for i in range(3):
        try:
            continue
        finally:
            print('f', i)
g()
# expect: f 0
# expect: f 1
# expect: f 2
try:
    pass
except Exception: print('never')
else: print('else ran')  # expect: else ran
