/// What modules of Python and of its scientific libraries are called, for the table of limitations.
enum KnownModules {
  /// Modules that pages import and that are not here.
  static let unsupported: [String] = [
    "collections", "copy", "csv", "dataclasses", "datasets", "datetime", "decimal", "fractions", "functools",
    "heapq",
    "itertools", "jax", "json", "keras", "logging", "mxnet", "nltk", "numpy.fft", "numpy.random", "operator",
    "os",
    "pandas", "pathlib", "pickle", "random", "re", "scipy.cluster", "scipy.fft", "scipy.interpolate", "scipy.io",
    "scipy.ndimage", "scipy.signal", "scipy.sparse", "sklearn.cluster", "sklearn.datasets", "sklearn.decomposition",
    "sklearn.ensemble", "sklearn.feature_extraction", "sklearn.mixture", "sklearn.model_selection",
    "sklearn.naive_bayes", "sklearn.neighbors", "sklearn.neural_network", "sklearn.pipeline", "sklearn.svm",
    "sklearn.tree", "statistics", "string", "sys",
    "tensorflow",
    "time", "torch", "torchvision", "transformers", "zlib",
  ]

  /// Members of supported modules, by module.
  static let members: [String: [String]] = plain.merging(KnownScientificNames.members) { $0 + $1 }

  private static let plain: [String: [String]] = [
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
      "quantile", "random", "roots", "save", "savetxt", "setdiff1d", "sinc", "tensordot", "trapezoid",
      "trapz",
      "trim_zeros", "union1d", "unwrap", "vectorize",
    ],
    "numpy.linalg": [
      "cholesky", "cond", "det", "eig", "eigh", "eigvals", "inv", "lstsq", "matrix_power", "matrix_rank",
      "pinv", "qr",
      "slogdet", "solve", "svd",
    ],
  ]
}
