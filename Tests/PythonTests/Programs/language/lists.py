xs = [3, 1, 2]
xs.append(5); xs.extend([7, 8]); xs.insert(0, 9)
print(xs, len(xs), xs[1:3], xs[::-1], xs.index(5), xs.count(1), xs.pop(), xs.pop(0), xs)  # expect: [3, 1, 2, 5, 7] 7 [3, 1] [8, 7, 5, 2, 1, 3, 9] 4 1 8 9 [3, 1, 2, 5, 7]
xs.sort(); print(xs); xs.reverse(); print(xs); xs.remove(7); print(xs)
# expect: [1, 2, 3, 5, 7]
# expect: [7, 5, 3, 2, 1]
# expect: [5, 3, 2, 1]
xs[0] = 100; xs[1:3] = [0, 0, 0]; del xs[-1]; print(xs)  # expect: [100, 0, 0, 0]
ys = xs.copy(); ys.clear(); print(xs, ys, [0] * 3, [1, 2] + [3], 2 in [1, 2])  # expect: [100, 0, 0, 0] [] [0, 0, 0] [1, 2, 3] True
m = [[0] * 2 for _ in range(2)]; m[0][1] = 5; print(m)  # expect: [[0, 5], [0, 0]]
xs += [1]; xs *= 2; print(xs)  # expect: [100, 0, 0, 0, 1, 100, 0, 0, 0, 1]
print(sorted('hello'), sorted([3, 1, 2], reverse=True), sorted(['bb', 'a', 'ccc'], key=len), list(reversed([1, 2, 3])))  # expect: ['e', 'h', 'l', 'l', 'o'] [3, 2, 1] ['a', 'bb', 'ccc'] [3, 2, 1]
a = [1, 2]; a.append(a); print(a)  # expect: [1, 2, [...]]
xs = list(range(10)); xs[::2] = [0] * 5; del xs[1:4]; print(xs)  # expect: [0, 0, 5, 0, 7, 0, 9]
