# needs: numpy
import numpy as np
for name in ['float', 'int', 'bool8']:
    try:
        getattr(np, name)
    except AttributeError as error:
        print(error)
# expect: module 'numpy' has no attribute 'float'.
# expect: `np.float` was a deprecated alias for the builtin `float`. To avoid this error in existing code, use `float` by itself. Doing this will not modify any behavior and is safe. If you specifically wanted the numpy scalar type, use `np.float64` here.
# expect: The aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:
# expect:     https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations
# expect: module 'numpy' has no attribute 'int'.
# expect: `np.int` was a deprecated alias for the builtin `int`. To avoid this error in existing code, use `int` by itself. Doing this will not modify any behavior and is safe. When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you wish to review your current use, check the release note link for additional information.
# expect: The aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:
# expect:     https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations
# expect: module 'numpy' has no attribute 'bool8'
try:
    np.float(3)
except AttributeError as error:
    print(type(error).__name__)  # expect: AttributeError
