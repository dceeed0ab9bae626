import numpy as np
a = np.zeros((2, 3))
for test in [lambda: a[5], lambda: a[0, 7], lambda: a[0, 0, 0], lambda: a['x'], lambda: a + np.zeros(4), lambda: a.reshape(5), lambda: a @ a, lambda: bool(a), lambda: np.array([1, 2]).item(), lambda: a[1.5], lambda: float(a), lambda: np.zeros(3)[[5]]]:
    try:
        test()
    except Exception as e:
        print(type(e).__name__, '|', e)
# expect: IndexError | index 5 is out of bounds for axis 0 with size 2
# expect: IndexError | index 7 is out of bounds for axis 1 with size 3
# expect: IndexError | too many indices for array: array is 2-dimensional, but 3 were indexed
# expect: IndexError | only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
# expect: ValueError | operands could not be broadcast together with shapes (2,3) (4,)
# expect: ValueError | cannot reshape array of size 6 into shape (5,)
# expect: ValueError | matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
# expect: ValueError | The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
# expect: ValueError | can only convert an array of size 1 to a Python scalar
# expect: IndexError | only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
# expect: TypeError | only 0-dimensional arrays can be converted to Python scalars
# expect: IndexError | index 5 is out of bounds for axis 0 with size 3
