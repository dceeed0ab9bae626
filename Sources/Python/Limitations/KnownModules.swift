/// What modules of Python and of its scientific libraries are called, for the table of limitations.
enum KnownModules {
  /// Modules that pages import and that are not here.
  static let unsupported: [String] = [
    "collections", "csv", "datasets", "datetime", "decimal", "fractions",
    "heapq",
    "itertools", "jax", "json", "keras", "logging", "mxnet", "nltk", "numpy.fft", "operator",
    "os",
    "pandas", "pathlib", "pickle", "re", "scipy.cluster", "scipy.fft", "scipy.interpolate", "scipy.io",
    "scipy.ndimage", "scipy.signal", "scipy.sparse", "sklearn.cluster", "sklearn.datasets",
    "sklearn.decomposition",
    "sklearn.ensemble", "sklearn.feature_extraction", "sklearn.mixture",
    "sklearn.naive_bayes", "sklearn.neighbors", "sklearn.neural_network", "sklearn.pipeline", "sklearn.svm",
    "sklearn.tree", "statistics", "string", "sys",
    "tensorflow",
    "time", "torchvision", "transformers", "zlib",
  ]

  /// Members of supported modules, by module.
  static let members: [String: [String]] = plain.merging(KnownScientificNames.members) { $0 + $1 }

  private static let plain: [String: [String]] = [
    "torch": ["compile", "jit", "load", "save", "vmap", "fft", "sparse", "export", "onnx", "testing"],
    "torch.nn": [
      "AvgPool2d", "BatchNorm2d", "Conv1d", "Conv2d", "ConvTranspose2d", "Dropout2d", "GRU", "GroupNorm",
      "LSTM",
      "LSTMCell", "MaxPool2d", "MultiheadAttention", "RNN", "Transformer", "TransformerEncoder",
      "TransformerEncoderLayer", "Unfold", "Upsample",
    ],
    "torch.nn.functional": [
      "conv1d", "conv2d", "interpolate", "max_pool2d",
    ],
    "torch.linalg": ["eig", "eigh", "eigvalsh", "lstsq", "matrix_rank", "pinv", "qr", "svd"],
    "torch.distributions": [
      "Cauchy", "Chi2", "Geometric", "Independent", "LogNormal", "Multinomial", "StudentT",
      "TransformedDistribution",
      "VonMises", "Weibull",
    ],
    "torch.utils": ["checkpoint", "tensorboard"],
    "torch.utils.data": [
      "BatchSampler", "ConcatDataset", "IterableDataset", "RandomSampler", "Sampler", "SequentialSampler",
      "Subset", "random_split",
    ],
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
      "apply_along_axis", "apply_over_axes", "block", "complex128", "complex64", "convolve", "corrcoef",
      "correlate", "cov", "cross", "cumulative_prod", "cumulative_sum", "digitize", "einsum", "fft",
      "frombuffer", "genfromtxt", "gradient", "hanning", "histogram", "histogram2d", "in1d", "interp",
      "intersect1d", "isin", "kron", "load", "loadtxt", "nanargmax", "nanmax", "nanmean", "nanmin", "nanprod",
      "nanstd", "nanvar", "ndenumerate", "ndindex", "nditer", "percentile", "piecewise", "polyfit", "polyval",
      "quantile", "roots", "save", "savetxt", "setdiff1d", "sinc", "tensordot", "trapezoid",
      "trapz",
      "trim_zeros", "union1d", "unwrap", "vectorize",
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
