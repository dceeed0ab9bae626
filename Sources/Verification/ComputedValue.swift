/// The value a claim was compared with.
package enum ComputedValue: Sendable, Hashable {
  case number(Double)
  case list([Double])
}
