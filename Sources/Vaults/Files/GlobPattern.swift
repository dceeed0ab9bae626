import SourceText

/// A pattern for one component of a path: `*`, `?`, `[a-z]`, `[!a]`, `\` before what is meant literally.
///
/// Matching goes back to the last `*` only, so it costs at most the product of both lengths, whatever the pattern.
struct GlobPattern: Sendable, Hashable {
  private enum Step: Sendable, Hashable {
    case byte(UInt8)
    case anyByte
    case set(ByteSet)
    /// `?` over a character that is not ASCII takes all of its bytes.
    case anyRun
  }

  private let steps: [Step]

  /// Reads a pattern. A `[` that is not closed stands for itself.
  init(_ pattern: [UInt8]) {
    var steps: [Step] = []
    var scanner = ByteScanner(pattern)
    while let byte = scanner.next() {
      switch byte {
      case UInt8(ascii: "*"):
        if steps.last != .anyRun { steps.append(.anyRun) }
      case UInt8(ascii: "?"): steps.append(.anyByte)
      case UInt8(ascii: "\\"): steps.append(.byte(scanner.next() ?? byte))
      case UInt8(ascii: "["):
        if let set = Self.set(&scanner) { steps.append(.set(set)) } else { steps.append(.byte(byte)) }
      default: steps.append(.byte(byte))
      }
    }
    self.steps = steps
  }

  /// Whether all of `name` matches.
  func matches(_ name: [UInt8]) -> Bool {
    var position = 0
    var index = 0
    var retry: (index: Int, position: Int)?
    while true {
      if index < steps.count, steps[index] == .anyRun {
        retry = (index, position)
        index += 1
      } else if position < name.count, index < steps.count, let length = length(steps[index], name, position)
      {
        position += length
        index += 1
      } else if position == name.count, index == steps.count {
        return true
      } else if let last = retry, last.position < name.count {
        retry = (last.index, last.position + 1)
        index = last.index + 1
        position = last.position + 1
      } else {
        return false
      }
    }
  }

  /// How many bytes of `name` at `position` the step takes; `nil` if it does not match.
  private func length(_ step: Step, _ name: [UInt8], _ position: Int) -> Int? {
    let byte = name[position]
    switch step {
    case .byte(let wanted): return byte == wanted ? 1 : nil
    case .set(let set): return set.contains(byte) ? 1 : nil
    case .anyRun: return nil
    case .anyByte:
      var length = 1
      while byte >= 0xC0, position + length < name.count, name[position + length] & 0xC0 == 0x80 {
        length += 1
      }
      return length
    }
  }

  /// The set after `[`, or `nil` with the scanner where it was if it is not closed.
  private static func set(_ scanner: inout ByteScanner) -> ByteSet? {
    let start = scanner.position
    let isNegated = scanner.take(UInt8(ascii: "!")) || scanner.take(UInt8(ascii: "^"))
    var set = ByteSet()
    var isFirst = true
    while var byte = scanner.next() {
      if byte == UInt8(ascii: "]"), !isFirst {
        let members = set
        return isNegated ? ByteSet { !members.contains($0) } : members
      }
      isFirst = false
      if byte == ASCII.backslash, let escaped = scanner.next() { byte = escaped }
      if scanner.peek == UInt8(ascii: "-"), let end = scanner.peek(1), end != UInt8(ascii: "]"), byte <= end {
        scanner.position += 2
        for member in byte...end { set.insert(member) }
      } else {
        set.insert(byte)
      }
    }
    scanner.position = start
    return nil
  }
}
