/// One running call: where it is and where its registers lie.
///
/// Activations lie in memory that is kept for further calls and never moves, linked in both directions.
struct Activation {
  /// What happens with the value that the call gives back.
  enum Purpose: UInt8 {
    /// Swift waits for it.
    case native
    /// It goes into a register of the caller.
    case value
    /// It must be `None`; the new object is there already.
    case initializer
    /// A value of a generator goes into a register of the caller; at the end the caller jumps.
    case iteration
    /// A value goes on to whoever runs the caller, itself a generator.
    case delegation
  }

  /// Who called.
  let previous: UnsafeMutablePointer<Activation>?
  /// Memory for a call of this one.
  var next: UnsafeMutablePointer<Activation>?
  /// What runs; the function or the unit holds it.
  var head: UnsafeMutablePointer<Code.Head>
  /// Register 0.
  var base: UnsafeMutablePointer<Value>
  /// The instruction at work.
  var position = 0
  /// The register of the caller that gets the value.
  var target: Int32 = 0
  var purpose = Purpose.native
  /// Whether one of the following has something.
  var hasExtras = false
  /// The function that runs, held by the caller's registers.
  var function: Unmanaged<FunctionObject>?
  /// What must live as long as the call.
  var kept: AnyObject?
  /// The object that an initializer fills.
  var made: InstanceObject?
  var cells: [Cell] = []
  /// In a class body: what it has bound.
  var namespace: ClassNamespace?
  /// The generator whose values these are.
  var generator: GeneratorObject?
  /// The end of the registers.
  var end: UnsafeMutablePointer<Value> { base + head.pointee.registerCount }
  /// The code.
  var code: Code { head.pointee.code.takeUnretainedValue() }
}

/// The memory of the machine: registers and activations.
///
/// Invariant: every register between the end of the running activation and `initialized` holds `.unbound`, so that
/// a call only needs to put its arguments down; who leaves puts `.unbound` back.
final class MachineStack {
  private static let firstBlock = 1 << 12
  private static let furtherBlock = 1 << 15

  private var blocks: [(start: UnsafeMutablePointer<Value>, count: Int, initialized: Int)] = []
  private var records: [UnsafeMutablePointer<Activation>] = []
  /// The call that runs.
  @exclusivity(unchecked)
  var top: UnsafeMutablePointer<Activation>?
  private var bottom: UnsafeMutablePointer<Activation>?
  /// Whether there is more than the first block.
  @exclusivity(unchecked)
  private(set) var hasBlocks = false
  /// The end of what is initialized in the block of the running call.
  @exclusivity(unchecked)
  private(set) var initialized: UnsafeMutablePointer<Value>
  @exclusivity(unchecked)
  private(set) var limit: UnsafeMutablePointer<Value>

  /// Memory in which nothing runs.
  init() {
    let start = UnsafeMutablePointer<Value>.allocate(capacity: MachineStack.firstBlock)
    blocks = [(start, MachineStack.firstBlock, 0)]
    initialized = start
    limit = start + MachineStack.firstBlock
  }

  deinit {
    for record in records {
      record.deinitialize(count: 1)
      record.deallocate()
    }
    if !blocks.isEmpty { blocks[blocks.count - 1].initialized = initialized - blocks[blocks.count - 1].start }
    for block in blocks {
      block.start.deinitialize(count: block.initialized)
      block.start.deallocate()
    }
  }

  /// The first register behind those of the running call, with room for `count`.
  @inline(__always)
  func room(_ count: Int) -> UnsafeMutablePointer<Value> {
    room(count, from: top.map { $0.pointee.end } ?? blocks[0].start)
  }

  /// The same where the end of the running call is known.
  @inline(__always)
  func room(_ count: Int, from start: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<Value> {
    let end = start + count
    if start <= limit, end <= initialized { return start }
    return extend(start, count)
  }

  @inline(never)
  private func extend(_ start: UnsafeMutablePointer<Value>, _ count: Int) -> UnsafeMutablePointer<Value> {
    var start = start
    let last = blocks.count - 1
    if start < blocks[last].start || start > limit || limit - start < count {
      blocks[last].initialized = initialized - blocks[last].start
      let size = max(count, MachineStack.furtherBlock)
      start = UnsafeMutablePointer<Value>.allocate(capacity: size)
      blocks.append((start, size, 0))
      hasBlocks = true
      initialized = start
      limit = start + size
    }
    let end = start + count
    if initialized < end {
      initialized.initialize(repeating: .unbound, count: end - initialized)
      initialized = end
    }
    return start
  }

  /// Gives back a block behind the one that the running call uses.
  func shrink() {
    guard blocks.count > 1 else { return }
    let end = top.map { $0.pointee.end } ?? blocks[0].start
    while blocks.count > 1, let last = blocks.last, !(end > last.start && end <= last.start + last.count) {
      last.start.deinitialize(count: initialized - last.start)
      last.start.deallocate()
      blocks.removeLast()
      let now = blocks[blocks.count - 1]
      initialized = now.start + now.initialized
      limit = now.start + now.count
    }
    hasBlocks = blocks.count > 1
  }

  /// Memory for a call by the running one.
  @inline(__always)
  func record(_ head: UnsafeMutablePointer<Code.Head>) -> UnsafeMutablePointer<Activation> {
    if let top {
      if let next = top.pointee.next { return next }
      return make(head)
    }
    return bottom ?? make(head)
  }

  @inline(never)
  private func make(_ head: UnsafeMutablePointer<Code.Head>) -> UnsafeMutablePointer<Activation> {
    let made = UnsafeMutablePointer<Activation>.allocate(capacity: 1)
    made.initialize(to: Activation(previous: top, head: head, base: initialized))
    records.append(made)
    if let top { top.pointee.next = made } else { bottom = made }
    return made
  }
}
