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
  case bufferError = "BufferError"
  case eofError = "EOFError"
  case importError = "ImportError"
  case moduleNotFoundError = "ModuleNotFoundError"
  case lookupError = "LookupError"
  case indexError = "IndexError"
  case keyError = "KeyError"
  case memoryError = "MemoryError"
  case nameError = "NameError"
  case unboundLocalError = "UnboundLocalError"
  case osError = "OSError"
  case blockingIOError = "BlockingIOError"
  case childProcessError = "ChildProcessError"
  case connectionError = "ConnectionError"
  case brokenPipeError = "BrokenPipeError"
  case connectionAbortedError = "ConnectionAbortedError"
  case connectionRefusedError = "ConnectionRefusedError"
  case connectionResetError = "ConnectionResetError"
  case fileExistsError = "FileExistsError"
  case fileNotFoundError = "FileNotFoundError"
  case interruptedError = "InterruptedError"
  case isADirectoryError = "IsADirectoryError"
  case notADirectoryError = "NotADirectoryError"
  case permissionError = "PermissionError"
  case processLookupError = "ProcessLookupError"
  case timeoutError = "TimeoutError"
  case referenceError = "ReferenceError"
  case runtimeError = "RuntimeError"
  case notImplementedError = "NotImplementedError"
  case recursionError = "RecursionError"
  case stopIteration = "StopIteration"
  case stopAsyncIteration = "StopAsyncIteration"
  case syntaxError = "SyntaxError"
  case indentationError = "IndentationError"
  case tabError = "TabError"
  case systemError = "SystemError"
  case typeError = "TypeError"
  case valueError = "ValueError"
  case unicodeError = "UnicodeError"
  case unicodeDecodeError = "UnicodeDecodeError"
  case unicodeEncodeError = "UnicodeEncodeError"
  case unicodeTranslateError = "UnicodeTranslateError"
  case systemExit = "SystemExit"
  case keyboardInterrupt = "KeyboardInterrupt"
  case generatorExit = "GeneratorExit"
  case warning = "Warning"
  case bytesWarning = "BytesWarning"
  case deprecationWarning = "DeprecationWarning"
  case encodingWarning = "EncodingWarning"
  case futureWarning = "FutureWarning"
  case importWarning = "ImportWarning"
  case pendingDeprecationWarning = "PendingDeprecationWarning"
  case resourceWarning = "ResourceWarning"
  case runtimeWarning = "RuntimeWarning"
  case syntaxWarning = "SyntaxWarning"
  case unicodeWarning = "UnicodeWarning"
  case userWarning = "UserWarning"
  case linAlgError = "LinAlgError"
  case axisError = "AxisError"
  case ufuncTypeError = "UFuncTypeError"
  case frozenInstanceError = "FrozenInstanceError"

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
    case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: .unicodeError
    case .brokenPipeError, .connectionAbortedError, .connectionRefusedError, .connectionResetError:
      .connectionError
    case .fileNotFoundError, .timeoutError, .blockingIOError, .childProcessError, .connectionError,
      .fileExistsError, .interruptedError, .isADirectoryError, .notADirectoryError, .permissionError,
      .processLookupError:
      .osError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .ufuncTypeError: .typeError
    case .frozenInstanceError: .attributeError
    case .bytesWarning, .deprecationWarning, .encodingWarning, .futureWarning, .importWarning,
      .pendingDeprecationWarning, .resourceWarning, .runtimeWarning, .syntaxWarning, .unicodeWarning,
      .userWarning:
      .warning
    case .arithmeticError, .assertionError, .attributeError, .bufferError, .eofError, .importError,
      .lookupError,
      .memoryError, .nameError, .osError, .referenceError, .runtimeError, .stopIteration, .stopAsyncIteration,
      .syntaxError, .systemError, .typeError, .valueError, .warning:
      .exception
    }
  }

  /// Whether a snippet can name it without importing it.
  var isBuiltinName: Bool {
    switch self {
    case .linAlgError, .axisError, .ufuncTypeError, .frozenInstanceError: false
    default: true
    }
  }
}
