/// What modules of Python and of its scientific libraries are called, for the table of limitations.
enum KnownModules {
  /// Modules that pages import and that are not here.
  static let unsupported: [String] = [
    "csv", "datasets", "datetime", "jax", "keras", "mxnet", "nltk", "numpy.fft", "pandas", "pathlib",
    "pickle",
    "re", "scipy", "sklearn", "tensorflow", "torch", "torchvision", "transformers", "zlib",
  ]

  /// Members of supported modules, by module.
  static let members: [String: [String]] = [
    "math": [
      "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "ceil", "comb", "copysign", "cos",
      "cosh",
      "degrees", "dist", "e", "erf", "erfc", "exp", "exp2", "expm1", "fabs", "factorial", "floor", "fmod",
      "frexp",
      "fsum", "gamma", "gcd", "hypot", "inf", "isclose", "isfinite", "isinf", "isnan", "isqrt", "lcm",
      "ldexp",
      "lgamma", "log", "log10", "log1p", "log2", "modf", "nan", "nextafter", "perm", "pi", "pow", "prod",
      "radians",
      "remainder", "sin", "sinh", "sqrt", "sumprod", "tan", "tanh", "tau", "trunc", "ulp",
    ],
    "numpy": [
      "append", "apply_along_axis", "argpartition", "argwhere", "array_split", "block", "choose",
      "complex128",
      "convolve", "corrcoef", "correlate", "cov", "cross", "delete", "digitize", "divmod", "dsplit", "dstack",
      "einsum", "empty", "empty_like", "errstate", "extract", "fft", "fliplr", "flipud", "float16", "float32",
      "fromfunction", "fromiter", "genfromtxt", "geomspace", "gradient", "hanning", "heaviside", "histogram",
      "histogram2d", "hsplit", "iinfo", "in1d", "indices", "insert", "int16", "int32", "int8", "interp",
      "intersect1d", "isin", "ix_", "kron", "lexsort", "load", "loadtxt", "logaddexp2", "max", "meshgrid",
      "modf",
      "moveaxis", "nanargmax", "nanmax", "nanmean", "nanmin", "nanprod", "nanstd", "nanvar", "ndenumerate",
      "ndindex",
      "pad", "partition", "percentile", "piecewise", "polyfit", "polyval", "put", "quantile",
      "resize",
      "roll", "rollaxis", "roots", "rot90", "save", "savetxt", "searchsorted", "select", "set_printoptions",
      "setdiff1d", "seterr", "shape", "sinc", "size", "split", "swapaxes", "take", "take_along_axis",
      "tensordot",
      "trapezoid", "trapz", "tri", "tril", "triu", "uint8", "union1d", "unwrap", "vander", "vectorize",
      "vsplit",
    ],
    "numpy.random": [
      "BitGenerator", "MT19937", "PCG64", "PCG64DXSM", "Philox", "RandomState", "SFC64", "SeedSequence",
      "bytes",
      "default_rng", "get_bit_generator", "get_state", "multivariate_normal", "set_bit_generator",
      "set_state",
    ],
    "random": ["SystemRandom", "randbytes"],
    "functools": ["partialmethod", "singledispatchmethod", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES"],
    "dataclasses": ["make_dataclass"],
    "enum": [
      "verify", "property", "global_enum", "ReprEnum", "EnumCheck", "FlagBoundary", "STRICT", "CONFORM",
      "KEEP",
    ],
    "contextlib": [
      "AbstractContextManager", "AsyncExitStack", "ContextDecorator", "asynccontextmanager", "aclosing",
      "chdir",
      "redirect_stderr", "redirect_stdout",
    ],
    "abc": ["abstractclassmethod", "abstractstaticmethod", "get_cache_token", "update_abstractmethods"],
    "copy": ["replace", "Error"],
    "types": ["new_class", "prepare_class", "resolve_bases", "coroutine", "CodeType"],
    "typing": ["get_type_hints", "get_origin", "get_args", "assert_type", "assert_never", "reveal_type"],
    "numpy.linalg": [
      "cholesky", "cond", "det", "eig", "eigh", "eigvals", "inv", "lstsq", "matrix_power", "matrix_rank",
      "pinv", "qr",
      "slogdet", "solve", "svd",
    ],
  ]
}
