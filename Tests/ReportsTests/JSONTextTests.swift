import Foundation
import Reports
import TestSupport
import Testing

struct JSONTextTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("a \"b\" \\c", #""a \"b\" \\c""#),
    ("line\nfeed\ttab\rreturn", #""line\nfeed\ttab\rreturn""#),
    ("\u{1B}[31m\u{0}\u{7F}\u{85}", #""\u001b[31m\u0000\u007f\u0085""#),
    ("한국어 ‖ 🎯", #""한국어 ‖ 🎯""#),
    ("\u{2028}", #""\u2028""#),
  ])
  func `Strings are escaped where JSON or a terminal needs it`(value: String, expected: String) {
    var json = JSONText()
    json.string(value)
    #expect(json.text == expected)
  }

  @Test(arguments: [
    (0.007167353101631642, "0.007167353101631642"), (1.0, "1.0"), (-0.0, "-0.0"), (1e300, "1e+300"),
    (.leastNonzeroMagnitude, "5e-324"), (.infinity, #""inf""#), (-.infinity, #""-inf""#), (.nan, #""nan""#),
  ])
  func `Numbers are the shortest that read back, and what JSON lacks is a string`(
    value: Double, expected: String
  ) {
    var json = JSONText()
    json.number(value)
    #expect(json.text == expected)
  }

  @Test func `Members are laid out by line or inline`() {
    var json = JSONText()
    json.object { json in
      json.key("empty")
      json.array([Int]()) { json, item in json.integer(item) }
      json.key("items")
      json.array([1, 2]) { json, item in
        json.object(.inline) { json in
          json.key("n")
          json.integer(item)
          json.key("inner")
          json.object { json in
            json.key("null")
            json.null()
          }
        }
      }
    }
    json.end()
    #expect(
      json.text == """
        {
          "empty": [],
          "items": [
            {"n": 1, "inner": {"null": null}},
            {"n": 2, "inner": {"null": null}}
          ]
        }

        """)
  }

  @Test func `Any text and any number read back by another reader`() throws {
    let seed: UInt64 = 0xA55A_0001
    var generator = SeededGenerator(seed: seed)
    for round in 0..<500 {
      let scalars = (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2_FFFF, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let bits = UInt64.random(in: 0...UInt64.max, using: &generator)
      let number = Double(bitPattern: bits).isFinite ? Double(bitPattern: bits) : 0
      // Foundation's own reader is off in the last digits; the standard library's is exact.
      var numberText = JSONText()
      numberText.number(number)
      #expect(Double(numberText.text) == number, "seed \(seed), round \(round)")
      var json = JSONText()
      json.object { json in
        json.key(text)
        json.string(text)
        json.key("number")
        json.number(number)
      }
      let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
      guard text != "number", let read = object?[text] as? String else { continue }
      #expect(Array(read.unicodeScalars) == scalars, "seed \(seed), round \(round)")
    }
  }
}
