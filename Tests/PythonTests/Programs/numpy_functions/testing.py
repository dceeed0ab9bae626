import numpy as np
np.testing.assert_allclose([1.0, 2.0], [1.0, 2.0 + 1e-9])
np.testing.assert_array_equal([1, 2], [1, 2])
np.testing.assert_almost_equal(0.1 + 0.2, 0.3)
np.testing.assert_array_almost_equal([1.0], [1.0000001])
np.testing.assert_equal([1, 2], [1, 2])
try:
    np.testing.assert_allclose(1.0, 2.0)
except AssertionError:
    print('differs')  # expect: differs
