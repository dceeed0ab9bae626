/// Python's exceptions that this interpreter knows.
enum BuiltinException: String, CaseIterable {
  case baseException = "BaseException"
  case exception = "Exception"
  case arithmeticError = "ArithmeticError"
  case floatingPointError = "FloatingPointError"
  case overflowError = "OverflowError"
  case zeroDivisionError = "ZeroDivisionError"
  case assertionError = "AssertionError"
  case attributeError = "AttributeError"
  case importError = "ImportError"
  case moduleNotFoundError = "ModuleNotFoundError"
  case lookupError = "LookupError"
  case indexError = "IndexError"
  case keyError = "KeyError"
  case nameError = "NameError"
  case unboundLocalError = "UnboundLocalError"
  case runtimeError = "RuntimeError"
  case notImplementedError = "NotImplementedError"
  case recursionError = "RecursionError"
  case stopIteration = "StopIteration"
  case typeError = "TypeError"
  case valueError = "ValueError"
  case unicodeError = "UnicodeError"
  case osError = "OSError"
  case fileNotFoundError = "FileNotFoundError"
  case timeoutError = "TimeoutError"
  case memoryError = "MemoryError"
  case eofError = "EOFError"
  case bufferError = "BufferError"
  case systemExit = "SystemExit"
  case keyboardInterrupt = "KeyboardInterrupt"
  case generatorExit = "GeneratorExit"
  case warning = "Warning"
  case userWarning = "UserWarning"
  case runtimeWarning = "RuntimeWarning"
  case deprecationWarning = "DeprecationWarning"
  case linAlgError = "LinAlgError"
  case axisError = "AxisError"
  case ufuncTypeError = "UFuncTypeError"

  /// The exception it derives from; `nil` for the first.
  var base: BuiltinException? {
    switch self {
    case .baseException: nil
    case .exception, .systemExit, .keyboardInterrupt, .generatorExit: .baseException
    case .floatingPointError, .overflowError, .zeroDivisionError: .arithmeticError
    case .moduleNotFoundError: .importError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .notImplementedError, .recursionError: .runtimeError
    case .unicodeError, .linAlgError, .axisError: .valueError
    case .fileNotFoundError, .timeoutError: .osError
    case .ufuncTypeError: .typeError
    case .userWarning, .runtimeWarning, .deprecationWarning: .warning
    case .arithmeticError, .assertionError, .attributeError, .importError, .lookupError, .nameError,
      .runtimeError,
      .stopIteration, .typeError, .valueError, .osError, .memoryError, .eofError, .bufferError, .warning:
      .exception
    }
  }

  /// Whether a snippet can name it without importing it.
  var isBuiltinName: Bool { self != .linAlgError && self != .axisError && self != .ufuncTypeError }
}
