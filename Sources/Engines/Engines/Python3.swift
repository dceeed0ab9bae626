extension Engine {
  /// The user's CPython, with whatever packages it has. Hashes of strings are fixed, so that sets print the same twice.
  static let python3 = Engine(
    name: "python3",
    languages: ["python", "py", "python3", "py3", "ipython", "ipython3", "pycon", "python-repl"],
    programs: ["python3", "python"], arguments: ["-I", "-B", "-X", "utf8", "-c"],
    harness: PackageResources.python3_py,
    environment: [
      "PYTHONHASHSEED": "0", "MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
    ],
    boundsAddresses: true)
}
