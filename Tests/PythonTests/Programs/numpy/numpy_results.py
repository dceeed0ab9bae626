import numpy as np, math
def t(f):
    try:
        r = f()
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)
a = np.array([1.0, 2.5, -3.0]); i = np.array([1, 2, 3]); m = np.arange(6).reshape(2, 3); b = np.array([True, False, True])
t(lambda: a + i)  # expect: array([2. , 4.5, 0. ])
t(lambda: i / 2)  # expect: array([0.5, 1. , 1.5])
t(lambda: i // 0)  # expect: array([0, 0, 0])
t(lambda: i % -2)  # expect: array([-1,  0, -1])
t(lambda: a // 0.7)  # expect: array([ 1.,  3., -5.])
t(lambda: a % 0.7)  # expect: array([0.3, 0.4, 0.5])
t(lambda: b + b)  # expect: array([ True, False,  True])
t(lambda: b * 2)  # expect: array([2, 0, 2])
t(lambda: b - b)  # expect: TypeError numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
t(lambda: -b)  # expect: TypeError The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.
t(lambda: ~i)  # expect: array([-2, -3, -4])
t(lambda: i << 2)  # expect: array([ 4,  8, 12])
t(lambda: i ** -1)  # expect: ValueError Integers to negative integer powers are not allowed.
t(lambda: 2 ** i)  # expect: array([2, 4, 8])
t(lambda: i ** 2.0)  # expect: array([1., 4., 9.])
t(lambda: a ** 0.5)  # expect: array([1.        , 1.58113883,        nan])
t(lambda: (-8.0) ** (1 / 3) if False else 0)  # expect: 0
t(lambda: np.float64(-8) ** (1 / 3))  # expect: np.float64(nan)
t(lambda: a > i)  # expect: array([False,  True, False])
t(lambda: a == a)  # expect: array([ True,  True,  True])
t(lambda: a != 1)  # expect: array([False,  True,  True])
t(lambda: m.sum(0))  # expect: array([3, 5, 7])
t(lambda: m.mean(1))  # expect: array([1., 4.])
t(lambda: m.max(axis=0))  # expect: array([3, 4, 5])
t(lambda: m.min())  # expect: np.int64(0)
t(lambda: m.std(0))  # expect: array([1.5, 1.5, 1.5])
t(lambda: m.argmax(axis=1))  # expect: array([2, 2])
t(lambda: m.cumsum(axis=1))
# expect: array([[ 0,  1,  3],
# expect:        [ 3,  7, 12]])
t(lambda: m.prod(1))  # expect: array([ 0, 60])
t(lambda: (m > 2).any(axis=0))  # expect: array([ True,  True,  True])
t(lambda: (m > 2).all())  # expect: np.False_
t(lambda: m.T)
# expect: array([[0, 3],
# expect:        [1, 4],
# expect:        [2, 5]])
t(lambda: m.T.reshape(-1))  # expect: array([0, 3, 1, 4, 2, 5])
t(lambda: m.reshape(3, 2).T)
# expect: array([[0, 2, 4],
# expect:        [1, 3, 5]])
t(lambda: m[:, ::-1])
# expect: array([[2, 1, 0],
# expect:        [5, 4, 3]])
t(lambda: m[::-1].sum(axis=0))  # expect: array([3, 5, 7])
t(lambda: m[1:, 1:])  # expect: array([[4, 5]])
t(lambda: m[..., 1])  # expect: array([1, 4])
t(lambda: m[[1, 0], :])
# expect: array([[3, 4, 5],
# expect:        [0, 1, 2]])
t(lambda: m[:, [True, False, True]])
# expect: array([[0, 2],
# expect:        [3, 5]])
t(lambda: m[np.array([[0, 1], [1, 0]])].shape)  # expect: (2, 2, 3)
t(lambda: np.dot(m, i))  # expect: array([ 8, 26])
t(lambda: m @ m.T)
# expect: array([[ 5, 14],
# expect:        [14, 50]])
t(lambda: i @ i)  # expect: np.int64(14)
t(lambda: np.outer(i, i))
# expect: array([[1, 2, 3],
# expect:        [2, 4, 6],
# expect:        [3, 6, 9]])
t(lambda: np.inner(a, i))  # expect: np.float64(-3.0)
t(lambda: np.vdot(m, m))  # expect: np.int64(55)
t(lambda: np.linalg.norm(a, 1))  # expect: np.float64(6.5)
t(lambda: np.linalg.norm(a, np.inf))  # expect: np.float64(3.0)
t(lambda: np.trace(m))  # expect: np.int64(4)
t(lambda: np.where(a > 0))  # expect: (array([0, 1]),)
t(lambda: np.where(a > 0, i, 0))  # expect: array([1, 2, 0])
t(lambda: np.clip(i, 2, None))  # expect: array([2, 2, 3])
t(lambda: np.clip(a, -1, 1))  # expect: array([ 1.,  1., -1.])
t(lambda: np.clip(2.5, 0, 1))  # expect: np.float64(1.0)
t(lambda: np.round(a, 0))  # expect: array([ 1.,  2., -3.])
t(lambda: np.round(-2.5))  # expect: np.float64(-2.0)
t(lambda: np.sort(a)[::-1])  # expect: array([ 2.5,  1. , -3. ])
t(lambda: np.argsort(-a))  # expect: array([1, 0, 2])
t(lambda: np.unique(i))  # expect: array([1, 2, 3])
t(lambda: np.unique([2, 1, 2], return_counts=True))  # expect: (array([1, 2]), array([1, 2]))
t(lambda: np.diff(a))  # expect: array([ 1.5, -5.5])
t(lambda: np.median(m, axis=0))  # expect: array([1.5, 2.5, 3.5])
t(lambda: np.average(a, weights=[1, 2, 1]))  # expect: np.float64(0.75)
t(lambda: np.concatenate([a, i]))  # expect: array([ 1. ,  2.5, -3. ,  1. ,  2. ,  3. ])
t(lambda: np.vstack([a, i]))
# expect: array([[ 1. ,  2.5, -3. ],
# expect:        [ 1. ,  2. ,  3. ]])
t(lambda: np.hstack([m, m]))
# expect: array([[0, 1, 2, 0, 1, 2],
# expect:        [3, 4, 5, 3, 4, 5]])
t(lambda: np.stack([i, i], 1))
# expect: array([[1, 1],
# expect:        [2, 2],
# expect:        [3, 3]])
t(lambda: np.zeros((2,), int))  # expect: array([0, 0])
t(lambda: np.ones(2, dtype=bool))  # expect: array([ True,  True])
t(lambda: np.full((2, 2), np.inf))
# expect: array([[inf, inf],
# expect:        [inf, inf]])
t(lambda: np.eye(2, 3, k=1))
# expect: array([[0., 1., 0.],
# expect:        [0., 0., 1.]])
t(lambda: np.linspace(1, 2, 3))  # expect: array([1. , 1.5, 2. ])
t(lambda: np.arange(1, 2, 0.3))  # expect: array([1. , 1.3, 1.6, 1.9])
t(lambda: np.arange(3.0))  # expect: array([0., 1., 2.])
t(lambda: np.zeros_like(i))  # expect: array([0, 0, 0])
t(lambda: np.ones_like(a))  # expect: array([1., 1., 1.])
t(lambda: np.full_like(i, 2.7))  # expect: array([2, 2, 2])
t(lambda: np.maximum(a, 0))  # expect: array([1. , 2.5, 0. ])
t(lambda: np.minimum(i, 2))  # expect: array([1, 2, 2])
t(lambda: np.maximum(1, 2.5))  # expect: np.float64(2.5)
t(lambda: np.sign(a))  # expect: array([ 1.,  1., -1.])
t(lambda: np.abs(i - 2))  # expect: array([1, 0, 1])
t(lambda: np.exp(i))  # expect: array([ 2.71828183,  7.3890561 , 20.08553692])
t(lambda: np.log(i))  # expect: array([0.        , 0.69314718, 1.09861229])
t(lambda: np.sqrt(i))  # expect: array([1.        , 1.41421356, 1.73205081])
t(lambda: np.square(i))  # expect: array([1, 4, 9])
t(lambda: np.isnan(a))  # expect: array([False, False, False])
t(lambda: np.isclose(1, 1 + 1e-9))  # expect: np.True_
t(lambda: np.allclose(a, a + 1e-10))  # expect: True
t(lambda: np.sum(a > 0))  # expect: np.int64(2)
t(lambda: np.mean(b))  # expect: np.float64(0.6666666666666666)
t(lambda: np.sum(b))  # expect: np.int64(2)
t(lambda: np.std([1, 2, 3], ddof=1))  # expect: np.float64(1.0)
t(lambda: np.var(i))  # expect: np.float64(0.6666666666666666)
t(lambda: np.ptp(i))  # expect: np.int64(2)
t(lambda: 1)  # expect: 1
t(lambda: a.tolist())  # expect: [1.0, 2.5, -3.0]
t(lambda: i.tolist())  # expect: [1, 2, 3]
t(lambda: m.flatten())  # expect: array([0, 1, 2, 3, 4, 5])
t(lambda: a.astype(int))  # expect: array([ 1,  2, -3])
t(lambda: b.astype(float))  # expect: array([1., 0., 1.])
t(lambda: a.dtype == float)  # expect: True
t(lambda: i.dtype == np.int64)  # expect: True
t(lambda: str(a.dtype))  # expect: 'float64'
t(lambda: a[0])  # expect: np.float64(1.0)
t(lambda: a[0] + 1)  # expect: np.float64(2.0)
t(lambda: i[0] / i[1])  # expect: np.float64(0.5)
t(lambda: i[0] // 2)  # expect: np.int64(0)
t(lambda: float(a[0]))  # expect: 1.0
t(lambda: int(a[1]))  # expect: 2
t(lambda: a[1] * i[1])  # expect: np.float64(5.0)
t(lambda: a[0] == 1)  # expect: np.True_
t(lambda: bool(a[0] > 0))  # expect: True
t(lambda: round(a[1]))  # expect: 2
t(lambda: round(a[1], 1))  # expect: np.float64(2.5)
t(lambda: abs(a[2]))  # expect: np.float64(3.0)
t(lambda: -a[0])  # expect: np.float64(-1.0)
t(lambda: a[0] < 2 < 3)  # expect: True
t(lambda: max(a))  # expect: np.float64(2.5)
t(lambda: sum(i))  # expect: np.int64(6)
t(lambda: sum(a))  # expect: np.float64(0.5)
t(lambda: sorted(a))  # expect: [np.float64(-3.0), np.float64(1.0), np.float64(2.5)]
t(lambda: list(i))  # expect: [np.int64(1), np.int64(2), np.int64(3)]
t(lambda: tuple(a))  # expect: (np.float64(1.0), np.float64(2.5), np.float64(-3.0))
t(lambda: len(m))  # expect: 2
t(lambda: 2.5 in a)  # expect: True
t(lambda: dict(zip('abc', i)))  # expect: {'a': np.int64(1), 'b': np.int64(2), 'c': np.int64(3)}
t(lambda: np.float64(1) / 3)  # expect: np.float64(0.3333333333333333)
t(lambda: np.int64(5) / 2)  # expect: np.float64(2.5)
t(lambda: np.int64(5) ** 2)  # expect: np.int64(25)
t(lambda: np.float64(2) ** 3)  # expect: np.float64(8.0)
t(lambda: np.int64(2) ** -1)  # expect: ValueError Integers to negative integer powers are not allowed.
t(lambda: np.float64(7) // 2)  # expect: np.float64(3.0)
t(lambda: np.float64(-7) % 3)  # expect: np.float64(2.0)
t(lambda: np.int64(7) % -3)  # expect: np.int64(-2)
t(lambda: np.bool_(True) + 1)  # expect: np.int64(2)
t(lambda: 0)  # expect: 0
t(lambda: np.float64(0.1) + 0.2)  # expect: np.float64(0.30000000000000004)
t(lambda: 1 + np.float64(0.1))  # expect: np.float64(1.1)
t(lambda: np.float64(3) == 3)  # expect: np.True_
t(lambda: np.float64('inf'))  # expect: np.float64(inf)
t(lambda: np.float64(1e300) * 1e10)  # expect: np.float64(inf)
t(lambda: np.array([[1, 2], [3]]))  # expect: ValueError setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
t(lambda: 0)  # expect: 0
t(lambda: np.array([]))  # expect: array([], dtype=float64)
t(lambda: np.array([[]]))  # expect: array([], shape=(1, 0), dtype=float64)
t(lambda: np.array(5))  # expect: array(5)
t(lambda: np.array(5) + 1)  # expect: np.int64(6)
t(lambda: np.array([5]) * [2])  # expect: array([10])
t(lambda: a.sum(axis=5))  # expect: AxisError axis 5 is out of bounds for array of dimension 1
t(lambda: m.reshape(4, 2))  # expect: ValueError cannot reshape array of size 6 into shape (4,2)
t(lambda: np.zeros(2) @ np.zeros(3))  # expect: ValueError matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 3 is different from 2)
t(lambda: a[3])  # expect: IndexError index 3 is out of bounds for axis 0 with size 3
t(lambda: a + np.zeros(2))  # expect: ValueError operands could not be broadcast together with shapes (3,) (2,)
t(lambda: m[0, 5])  # expect: IndexError index 5 is out of bounds for axis 1 with size 3
t(lambda: np.concatenate([a, m]))  # expect: ValueError all the input arrays must have same number of dimensions, but the array at index 0 has 1 dimension(s) and the array at index 1 has 2 dimension(s)
t(lambda: np.log(-1))  # expect: np.float64(nan)
t(lambda: np.array([1, 2]).dot([3, 4]))  # expect: np.int64(11)
t(lambda: a.nope)  # expect: AttributeError 'numpy.ndarray' object has no attribute 'nope'
t(lambda: math.log(np.float64(2)))  # expect: 0.6931471805599453
t(lambda: math.sqrt(i[1]))  # expect: 1.4142135623730951
t(lambda: f'{a[1]:.3f} {i[0]:d} {i[0]:5.1f} {np.mean(a):>8.4f}')  # expect: '2.500 1   1.0   0.1667'
t(lambda: '%.2f' % a[1])  # expect: '2.50'
t(lambda: '{:.1f}'.format(np.sum(a)))  # expect: '0.5'
t(lambda: str(a[1]))  # expect: '2.5'
t(lambda: [x for x in m])  # expect: [array([0, 1, 2]), array([3, 4, 5])]
t(lambda: a.mean().round(2))  # expect: np.float64(0.17)
t(lambda: np.array([1.0]).item())  # expect: 1.0
t(lambda: a.max() - a.min())  # expect: np.float64(5.5)
t(lambda: (a * 2).astype(int).sum())  # expect: np.int64(1)
t(lambda: np.cumsum([0.1] * 5))  # expect: array([0.1, 0.2, 0.3, 0.4, 0.5])
t(lambda: np.prod(a))  # expect: np.float64(-7.5)
t(lambda: np.exp(-np.array([1000.0, 0.0])))  # expect: array([0., 1.])
t(lambda: np.array([1, 2, 3], dtype=np.float64))  # expect: array([1., 2., 3.])
t(lambda: np.nan == np.nan)  # expect: False
t(lambda: np.inf - np.inf)  # expect: nan
t(lambda: np.log1p(1e-10))  # expect: np.float64(9.999999999500001e-11)
t(lambda: np.float64(5).is_integer())  # expect: True
t(lambda: np.array([3, 1]).argsort())  # expect: array([1, 0])
t(lambda: m.shape[0] * 2)  # expect: 4
t(lambda: m.size / 4)  # expect: 1.5
t(lambda: np.array_equal(m, m.copy()))  # expect: True
t(lambda: np.isfinite([1, np.inf]))  # expect: array([ True, False])
t(lambda: np.nan_to_num([np.nan, np.inf]))  # expect: array([0.00000000e+000, 1.79769313e+308])
t(lambda: np.count_nonzero(m))  # expect: np.int64(5)
t(lambda: np.any(a < -2))  # expect: np.True_
t(lambda: np.flip(m, 1))
# expect: array([[2, 1, 0],
# expect:        [5, 4, 3]])
t(lambda: np.tile([1, 2], 2))  # expect: array([1, 2, 1, 2])
t(lambda: np.repeat([1, 2], 2))  # expect: array([1, 1, 2, 2])
t(lambda: np.squeeze(np.zeros((1, 3))))  # expect: array([0., 0., 0.])
t(lambda: np.expand_dims(a, 1))
# expect: array([[ 1. ],
# expect:        [ 2.5],
# expect:        [-3. ]])
t(lambda: a[:, None] * i)
# expect: array([[ 1. ,  2. ,  3. ],
# expect:        [ 2.5,  5. ,  7.5],
# expect:        [-3. , -6. , -9. ]])
t(lambda: a[None])  # expect: array([[ 1. ,  2.5, -3. ]])
t(lambda: m[m % 2 == 0])  # expect: array([0, 2, 4])
t(lambda: m[1][m[1] > 3].sum())  # expect: np.int64(9)
t(lambda: i[-1:])  # expect: array([3])
t(lambda: i[[-1]])  # expect: array([3])
t(lambda: i[b])  # expect: array([1, 3])
t(lambda: np.sum(m, axis=(0, 1)))  # expect: np.int64(15)
t(lambda: np.sum(m, axis=1, keepdims=True))
# expect: array([[ 3],
# expect:        [12]])
t(lambda: np.mean(m, axis=0, keepdims=True))  # expect: array([[1.5, 2.5, 3.5]])
t(lambda: np.bincount([1, 1, 2], minlength=5))  # expect: array([0, 2, 1, 0, 0])
t(lambda: np.logaddexp(0, 0))  # expect: np.float64(0.6931471805599453)
t(lambda: np.hypot(3, 4))  # expect: np.float64(5.0)
t(lambda: np.mod(-7, 3))  # expect: np.int64(2)
t(lambda: np.power(2.0, [1, 2]))  # expect: array([2., 4.])
t(lambda: np.power(2, 3))  # expect: np.int64(8)
t(lambda: np.add(1, 2))  # expect: np.int64(3)
t(lambda: np.logical_and(a > 0, b))  # expect: array([ True, False, False])
t(lambda: np.diag([1.0, 2.0]))
# expect: array([[1., 0.],
# expect:        [0., 2.]])
t(lambda: np.identity(2))
# expect: array([[1., 0.],
# expect:        [0., 1.]])
t(lambda: type(a).__name__)  # expect: 'ndarray'
t(lambda: isinstance(a, np.ndarray))  # expect: True
t(lambda: isinstance(a[0], np.floating))  # expect: True
t(lambda: isinstance(i[0], np.integer))  # expect: True
t(lambda: np.finfo(np.float64).eps)  # expect: np.float64(2.220446049250313e-16)
t(lambda: a.ndim)  # expect: 1
t(lambda: a.T @ a)  # expect: np.float64(16.25)
t(lambda: 1 / i)  # expect: array([1.        , 0.5       , 0.33333333])
t(lambda: 1 - a)  # expect: array([ 0. , -1.5,  4. ])
t(lambda: 2 > i)  # expect: array([ True, False, False])
t(lambda: [1, 2, 3] + i)  # expect: array([2, 4, 6])
t(lambda: (1, 2, 3) * a)  # expect: array([ 1.,  5., -9.])
t(lambda: np.abs(-5))  # expect: np.int64(5)
t(lambda: np.max([1, 5]))  # expect: np.int64(5)
t(lambda: np.argmax([[1, 9], [3, 4]]))  # expect: np.int64(1)
t(lambda: a.var(ddof=1))  # expect: np.float64(8.083333333333334)
t(lambda: np.mean([]) if False else 0)  # expect: 0
t(lambda: np.sum([]))  # expect: np.float64(0.0)
t(lambda: np.max([]))  # expect: ValueError zero-size array to reduction operation maximum which has no identity
t(lambda: np.array([1e-20, 1]))  # expect: array([1.e-20, 1.e+00])
t(lambda: np.array([1e8, 1]))  # expect: array([1.e+08, 1.e+00])
t(lambda: np.array([99999999.0, 1]))  # expect: array([9.9999999e+07, 1.0000000e+00])
t(lambda: np.array([0.0001, 1.0]))  # expect: array([1.e-04, 1.e+00])
t(lambda: np.array([1000.5, 1]))  # expect: array([1.0005e+03, 1.0000e+00])
t(lambda: np.array([1001.0, 1]))  # expect: array([1.001e+03, 1.000e+00])
