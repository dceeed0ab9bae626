import Claims
import DivergenceCore
import SourceText
import Verification

extension JSONText {
  /// Writes a range with line, column and offset of both ends.
  mutating func range(_ range: ByteRange, _ locator: Locator) {
    object(.inline) { json in
      json.key("start")
      json.place(locator.position(at: range.lowerBound))
      json.key("end")
      json.place(locator.position(at: range.upperBound))
    }
  }

  private mutating func place(_ place: TextPosition) {
    object(.inline) { json in
      json.key("line")
      json.integer(place.line)
      json.key("column")
      json.integer(place.column)
      json.key("offset")
      json.integer(place.offset)
    }
  }

  /// Writes the keys of a claim that say what the note asserts, into an open object.
  mutating func writeClaimHead(_ claim: Claim, _ locator: Locator) {
    key("surface")
    string(claim.surface.rawValue)
    key("range")
    range(claim.range, locator)
    key("text")
    string(claim.text)
    key("literal")
    string(claim.literal)
    key("unit")
    string(claim.unit?.rawValue)
    key("subject")
    string(claim.subject)
  }

  /// Writes a computed value: a number, a list, or null.
  mutating func computed(_ value: ComputedValue?) {
    switch value {
    case .number(let number): self.number(number)
    case .list(let numbers): array(numbers, .inline) { json, number in json.number(number) }
    case nil: null()
    }
  }
}
