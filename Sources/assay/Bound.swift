import Python

/// One bound on what a snippet may use up, as `assay limits` lists it.
struct Bound {
  let name: String
  let value: Int
  /// What is counted.
  let unit: String

  /// The bounds for a page, in the order of `Limits`.
  static var all: [Bound] {
    let limits = Limits.page
    return [
      Bound(name: "steps", value: limits.steps, unit: "evaluated nodes and handled elements"),
      Bound(name: "memory", value: limits.memory, unit: "bytes alive at once"),
      Bound(name: "recursion", value: limits.recursion, unit: "calls inside one another"),
      Bound(name: "output", value: limits.output, unit: "bytes printed"),
      Bound(name: "integer_bits", value: limits.integerBits, unit: "bits of one integer"),
    ]
  }
}
