extension Modules {
  /// `sys`
  static let sys = ModuleDefinition(
    "sys",
    [
      BuiltinFunction("getrecursionlimit", "") { (_, _) throws(Stop) in .int(1000) },
      BuiltinFunction("setrecursionlimit", "limit /") { (interpreter, arguments) throws(Stop) in
        let limit = try interpreter.integerArgument(arguments.required(0))
        if limit < 1 {
          throw interpreter.fail(.valueError, "recursion limit must be greater or equal than 1")
        }
        interpreter.note("sys.setrecursionlimit has no effect: the depth of calls has a limit of its own")
        return .none
      },
      BuiltinFunction("exit", "status= /") { (interpreter, arguments) throws(Stop) in
        let exception = try ExceptionObject(
          type: interpreter.type(of: .systemExit), arguments: arguments[0].map { [$0] } ?? [],
          interpreter.meter)
        exception.statement = interpreter.statement
        interpreter.raised = exception
        throw .raised
      },
    ],
    values: [
      "maxsize": .integer(Int.max), "maxunicode": .integer(0x10FFFF), "byteorder": .text("little"),
      "float_info": .record(
        "sys.float_info",
        [
          ("max", .real(.greatestFiniteMagnitude)), ("max_exp", .integer(1024)),
          ("max_10_exp", .integer(308)),
          ("min", .real(.leastNormalMagnitude)), ("min_exp", .integer(-1021)), ("min_10_exp", .integer(-307)),
          ("dig", .integer(15)), ("mant_dig", .integer(53)), ("epsilon", .real(.ulpOfOne)),
          ("radix", .integer(2)), ("rounds", .integer(1)),
        ]),
      "version_info": .record(
        "sys.version_info",
        [
          ("major", .integer(3)), ("minor", .integer(12)), ("micro", .integer(0)),
          ("releaselevel", .text("final")), ("serial", .integer(0)),
        ]),
    ])

  /// `os`: a snippet has no files and no environment.
  static let os = ModuleDefinition(
    "os", values: ["linesep": .text("\n"), "sep": .text("/"), "name": .text("posix")])

  /// `logging`: what is logged goes to standard error and is not recorded.
  static let logging = ModuleDefinition("logging", isInert: true)
}
