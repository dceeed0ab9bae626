import Markdown
import SourceText
import Testing

@Suite struct `Code blocks` {
  @Test(arguments: [
    ("```python\nx = 1\n```", "code python(\"x = 1\\n\")"),
    ("~~~\na\n~~~", "code(\"a\\n\")"),
    ("````\n```\n````", "code(\"```\\n\")"),
    ("```\na\n~~~\n```", "code(\"a\\n~~~\\n\")"),
    ("```\n```", "code(\"\")"),
    ("``` {.python #id}\nx\n```", "code python(\"x\\n\")"),
    ("   ```\n   a\n     b\n  c\n   ```", "code(\"a\\n  b\\nc\\n\")"),
    ("```\na\n\n\nb\n```", "code(\"a\\n\\n\\nb\\n\")"),
    ("> ```\n> a\n>\n>  b\n> ```\n> text", "quote[code(\"a\\n\\n b\\n\") p(text)]"),
    ("- ```\n  a\n\n    b\n  ```\n- c", "ul[li[code(\"a\\n\\n  b\\n\")] li[p(c)]]"),
    ("1. x\n\n   ```py\n   a\n   ```", "ol1~[li[p(x) code py(\"a\\n\")]]"),
    ("- > ```\n  > a\n  > ```", "ul[li[quote[code(\"a\\n\")]]]"),
    ("    a\n\n      b\n\ntext", "indented(\"a\\n\\n  b\\n\") p(text)"),
    ("\ta\n\t\tb", "indented(\"a\\n\\tb\")"),
    ("- a\n\n      b", "ul~[li[p(a) indented(\"b\")]]"),
    ("> \ta", "quote[p(a)]"),
    (">\t\ta", "quote[indented(\"  a\")]"),
    ("-\t```\n\tx\n\t\ty\n\t```", "ul[li[code(\"x\\n\\ty\\n\")]]"),
    ("```\r\na\r\n```\r\n", "code(\"a\\r\\n\")"),
    ("```\ra\r```\r", "code(\"a\\r\")"),
    ("text\n```\na\n```\ntext", "p(text) code(\"a\\n\") p(text)"),
    ("``` a`b\n", "p(``` a`b)"),
  ])
  func `lose their markers and indentation and nothing else`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("```py\na", "open-code py(\"a\")", "text/unclosed-fence ```py"),
    ("> ```\n> a\ntext", "quote[open-code(\"a\\n\")] p(text)", "text/unclosed-fence ```"),
    ("> ```\n> a\n```\nb\n```", "quote[open-code(\"a\\n\")] code(\"b\\n\")", "text/unclosed-fence ```"),
    ("- ~~~~\n  a\n\nb", "ul[li[open-code(\"a\\n\\n\")]] p(b)", "text/unclosed-fence ~~~~"),
    ("````\n```", "open-code(\"```\")", "text/unclosed-fence ````"),
  ])
  func `that are never closed end with their container`(text: String, expected: String, reported: String) {
    #expect(sketch(text) == expected)
    #expect(findings(in: text) == [reported])
  }

  @Test(arguments: [
    "> - ```python\n>   x = 1\n>     y\n>\n>   z\n>   ```\n", "  ~~~ \n  a\n b\n    c\n  ~~~",
    "    a\n\n     b\n",
    "1. a\n\n       code\n\n       more\n", "\u{FEFF}```\nα → β\n```", "```\r\na\r\n\r\nb\r\n```",
    "- ```\n\n  \n      a\n  ```",
  ])
  func `map every byte back to the file`(text: String) throws {
    let source = SourceFile(text: text)
    let fences = codeFences(in: MarkdownReader.read(source).blocks)
    #expect(fences.count == 1)
    for fence in fences {
      for (offset, byte) in fence.content.bytes.enumerated() {
        #expect(source.bytes[fence.content.map.original(of: offset)] == byte)
      }
      let whole = ByteRange(0, fence.content.bytes.count)
      if !whole.isEmpty { #expect(fence.contentRange.contains(fence.content.original(of: whole))) }
    }
  }

  @Test func `give the info string its place`() throws {
    let source = SourceFile(text: "a\n\n> ```  py {#x}  \n> b\n> ```")
    let fence = try #require(codeFences(in: MarkdownReader.read(source).blocks).first)
    #expect(fence.info == "py {#x}")
    #expect(source.text(in: fence.infoRange) == "py {#x}")
    #expect(source.text(in: fence.contentRange) == "b\n")
    #expect(fence.isClosed)
    let bare = SourceFile(text: "```\nb\n```")
    let other = try #require(codeFences(in: MarkdownReader.read(bare).blocks).first)
    #expect(other.infoRange == ByteRange(3, 3))
  }

  @Test func `in footnotes and nested lists keep their place`() {
    #expect(sketch("[^a]: text\n\n    ```\n    x\n    ```") == "note^a[p(text) code(\"x\\n\")]")
    #expect(sketch("- a\n  - b\n    ```\n    x\n    ```\n") == "ul[li[p(a) ul[li[p(b) code(\"x\\n\")]]]]")
  }
}

/// Every block of code, nested ones too.
func codeFences(in blocks: [Block]) -> [CodeFence] {
  blocks.flatMap { block in
    if case .code(let fence) = block.kind { return [fence] }
    return codeFences(in: block.children)
  }
}
