import FrontMatter
import Testing

@Suite struct ScalarTests {
  @Test(
    arguments: [
      ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"), ("NULL", "null"), ("nULL", "\"nULL\""),
      ("true", "true"), ("True", "true"), ("FALSE", "false"), ("tRue", "\"tRue\""),
      ("yes", "\"yes\""), ("No", "\"No\""), ("on", "\"on\""), ("off", "\"off\""), ("y", "\"y\""),
      ("0", "0"), ("-0", "0"), ("+12", "12"), ("-19", "-19"), ("007", "7"), ("0o14", "12"), ("0x1F", "31"),
      ("014", "14"), ("0o8", "\"0o8\""), ("0o", "\"0o\""), ("0x", "\"0x\""), ("0xG", "\"0xG\""),
      ("0x-1", "\"0x-1\""), ("0o+1", "\"0o+1\""), ("-0x1F", "\"-0x1F\""), ("0b11", "\"0b11\""),
      ("1_000", "\"1_000\""), ("12:30:45", "\"12:30:45\""), ("1e3", "1000.0"), ("1E+3", "1000.0"),
      ("-2.5e-3", "-0.0025"), (".5", "0.5"), ("5.", "5.0"), ("+.5", "0.5"), (".", "\".\""),
      ("+", "\"+\""), ("1e", "\"1e\""), ("e3", "\"e3\""), ("1.2.3", "\"1.2.3\""), ("1e3.5", "\"1e3.5\""),
      ("0.950", "0.95"), ("2404.14851", "2404.14851"), (".inf", "inf"), ("-.INF", "-inf"), ("+.Inf", "inf"),
      (".nan", "nan"), (".NaN", "nan"), ("inf", "\"inf\""), ("nan", "\"nan\""), ("infinity", "\"infinity\""),
      ("0x1p3", "\"0x1p3\""), ("9223372036854775807", "9223372036854775807"),
      ("9223372036854775808", "\"9223372036854775808\""), ("1e999", "inf"), ("50%", "\"50%\""),
      ("2026-05-10", "\"2026-05-10\""), ("2026-05-10T08:00:00Z", "\"2026-05-10T08:00:00Z\""),
      ("\"123\"", "\"123\""), ("'true'", "\"true\""), ("\"\"", "\"\""), ("''", "\"\""),
      ("'it''s'", "\"it's\""),
      ("\"a\\tb\\u00e9\"", "\"a\tbé\""), ("!!str 123", "\"123\""), ("!!str", "\"\""), ("!!int \"12\"", "12"),
      ("!!float 1", "1.0"), ("!!bool \"true\"", "true"), ("!!null \"\"", "null"), ("! 12", "\"12\""),
      ("!local 12", "\"12\""), ("!!binary aGk=", "\"aGk=\""),
    ] as [(String, String)])
  func `a scalar resolves by the core schema of YAML 1.2`(scalar: String, value: String) throws {
    let reading = Reading(yaml: "key: \(scalar)")
    #expect(reading.shown == "key: \(value)")
    #expect(reading.rules == [])
  }

  @Test(arguments: [
    ("0.950", "0.950", YAMLValue.Style.plain), ("2404.10000", "2404.10000", .plain),
    ("'a'", "a", .singleQuoted),
    ("\"a\\n\"", "a\n", .doubleQuoted), ("|\n  a\n  b", "a\nb\n", .literal), (">-\n  a\n  b", "a b", .folded),
    ("a\n  b", "a b", .plain),
  ])
  func `a scalar keeps its text and says how it was written`(
    scalar: String, text: String, style: YAMLValue.Style
  ) throws {
    let value = try #require(Reading("---\nkey: \(scalar)\nlast: x\n---\n").block?.metadata["key"]?.value)
    #expect(value.text == text)
    #expect(value.style == style)
  }

  @Test(arguments: [
    ("2026-05-10", "2026-05-10"), ("\"2026-05-10\"", "2026-05-10"), ("2026-05-10T08:00:00Z", "2026-05-10"),
    ("2026-05-10 08:00", "2026-05-10"), ("2024-02-29", "2024-02-29"), ("2026-02-29", nil),
    ("2026-13-01", nil),
    ("2026-5-1", nil), ("July 26th 2022", nil), ("2026-05-100", nil), ("1000000000", nil),
  ])
  func `a date stays text with a calendar date beside it`(scalar: String, date: String?) throws {
    let value = try #require(Reading(yaml: "key: \(scalar)").block?.metadata["key"]?.value)
    #expect(value.calendarDate?.description == date)
  }

  @Test(arguments: [
    ("!!int foo", "foo"), ("!!float x", "x"), ("!!bool yes", "yes"), ("!!null 1", "1"),
  ])
  func `a tag that the text does not fit is reported, and the text kept`(scalar: String, text: String) {
    let reading = Reading(yaml: "key: \(scalar)")
    #expect(reading.rules == ["metadata/invalid-yaml"])
    #expect(reading.shown == "key: \"\(text)\"")
    #expect(reading.accused == text)
  }
}
