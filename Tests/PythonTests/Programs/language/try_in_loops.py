out = []
for v in ['1', 'x', '2.5', None]:
    try:
        out.append(float(v))
    except ValueError:
        out.append('bad')
        continue
    except TypeError as e:
        out.append(type(e).__name__)
        break
    finally:
        out.append('.')
print(out)  # expect: [1.0, '.', 'bad', '.', 2.5, '.', 'TypeError', '.']
