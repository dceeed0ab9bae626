/// One step of compiled code: what to do and its three operands.
///
/// `a` is as a rule the register that gets the result. An operand that is read is a register, or, below zero, a
/// constant of the code; jumps name the index of an instruction.
struct Instruction {
  var operation: Operation
  /// An operator, a comparator, or a flag.
  var option: UInt8 = 0
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}

/// What an instruction does; `R` are registers that are written, `x`, `y` operands that are read.
enum Operation: UInt8 {
  // Values and names.
  /// R[a] = x[b]
  case move
  /// Forgets R[a], and closes generators that nobody holds.
  case clear
  /// R[a] = global b
  case loadGlobal
  /// global a = x[b]
  case storeGlobal
  case deleteGlobal
  /// R[a] = cell b
  case loadCell
  case storeCell
  case deleteCell
  /// A new cell a, for the variable of a comprehension.
  case renewCell
  /// Complains if R[a] has no value; b is the index of its name.
  case checkLocal
  case deleteLocal
  /// R[a] = name b of the class body, else the global
  case loadMember
  case storeMember
  case deleteMember

  // Operators.
  case add
  case subtract
  case multiply
  case divide
  case floorDivide
  case modulo
  /// R[a] = x[b] option x[c], for the other operators
  case binary
  /// R[a] = x[b] option= x[c]
  case augment
  case unary
  case compare
  /// R[a] = whether x[b] counts as true
  case truth

  // Jumps.
  case jump
  /// A jump back to c, which costs steps.
  case loop
  /// To c if x[a] counts as true.
  case jumpIf
  case jumpIfNot
  /// To c if the comparison of x[a] with x[b] holds.
  case jumpIfCompared
  /// To c if it does not.
  case jumpUnlessCompared

  // Calls. The callee is in R[b]; its arguments stand behind it.
  /// R[a] = R[b](R[b+1] …), c arguments
  case call
  /// R[a] = R[b](R[b+1], R[b+2] …) if R[b+1] has a value, else R[b](R[b+2] …); c arguments
  case callMethod
  /// As `callMethod`; the names of the last arguments are list `option` of instruction c's follower.
  case callKeywords
  /// As `callMethod` with a list in R[b+2] and a dictionary in R[b+3].
  case callUnpacked
  /// Holds operands of the instruction before it.
  case extended
  /// R[a] = what x[b].name would be called as, R[a+1] = its first argument if it is a method
  case loadMethod
  /// As `loadMethod` of global b; the follower has the memory and the range of the name
  case loadGlobalMethod
  case superObject
  /// Gives x[a] back.
  case giveBack

  // Functions and classes.
  /// R[a] = function b with its defaults from R[c] on
  case makeFunction
  /// R[a] = class b with its bases in list R[c] and its keywords in dictionary R[c+1]
  case makeClass
  /// R[a] = the generator of comprehension b whose first iterator is R[c], R[c+1]
  case makeGenerator

  // Attributes and elements.
  case attribute
  case setAttribute
  case deleteAttribute
  /// R[a] = x[b][x[c]]
  case element
  /// R[a] = x[b][x[c]][x[a of the follower]]
  case innerElement
  /// x[a][x[b]] = x[c]
  case setElement
  case deleteElement
  /// R[a] = slice(R[b], R[b+1], R[b+2])
  case slice

  // Displays.
  /// R[a] = list of c values from R[b]
  case makeList
  case makeTuple
  case makeSet
  case makeDict
  case append
  case extend
  case insert
  /// Takes the members of list x[b] into set x[a] at once.
  case update
  /// x[a][x[b]] = x[c] in a new dictionary
  case put
  case merge
  /// Puts the keywords of a call into a dictionary.
  case mergeKeywords
  case putKeyword
  case tupleOfList
  /// A set of literals, in the order that CPython gives it.
  case settle
  /// R[a] = text of x[b] formatted with x[c]; option is the conversion
  case format
  case joinText

  // Iteration.
  /// R[a], R[a+1] = iterator of x[b]
  case iterate
  /// R[a] = next of R[b], else to c
  case next
  /// R[a], R[a+1] = the pair that is next of R[b], else to c
  case nextPair
  /// R[a] … = x[b], c values
  case unpack
  /// As `unpack` with c values before and option after the starred one.
  case unpackStarred

  // Exceptions.
  case raise
  /// Raises R[a] again.
  case reraise
  case failAssertion
  /// R[a] becomes the exception that is handled, R[a+1] is what was before.
  case enterHandler
  /// R[a] = what is handled
  case saveHandled
  /// What is handled is R[a] again.
  case leaveHandler
  /// R[a] = whether exception x[b] is one of x[c]
  case matchException
  /// R[a] = exit method, R[a+1] = value of x[b].__enter__()
  case enterContext
  /// R[a] = whether the exit method x[b] makes exception x[c] go away
  case exitContext

  // Generators.
  /// Yields x[b]; R[a] = what is sent
  case yield
  /// R[a] = what the iterator R[b] ends with, passing on what it yields; R[c] is what is sent
  case yieldFrom

  // Patterns.
  case matchSequence
  case matchMapping
  case matchKeys
  case matchClass
  /// R[a] = elements b ..< b + n of R[c]
  case matchRest

  // The rest.
  case importModule
  case importName
  /// Binds what `from module import *` gives.
  case importAll
  case refuse
  /// Notes a type hint of a class body.
  case annotate
  case recordValue
  case recordNames
}
