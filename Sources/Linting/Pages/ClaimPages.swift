import Diagnostics

extension RulePage {
  /// What verifying the numbers of a note can find.
  package static let ofVerification: [RulePage] = [
    RulePage(
      id: "claims/refuted", severity: .error,
      summary: "a documented number is not what its calculation gives",
      what: """
        Runs the examples of a note and evaluates its formulas, and compares every number that the note states with the
        computed one, at the precision to which the number is printed. A number that is off by one or two units of its last
        digit is a warning, any other an error. The finding shows both numbers and how the second came about.
        """,
      why: "A wrong number in a reference is copied. A page that calls itself verified must hold.",
      wrong: "```python\nprint(round(0.5 * 3, 2))  # 1.4\n```",
      right: "```python\nprint(round(0.5 * 3, 2))  # 1.5\n```",
      remedy:
        "Correct the number (`assay update` writes the computed one), or the calculation if that is what is wrong."
    ),
    RulePage(
      id: "claims/truncated", severity: .warning, summary: "a number is cut off instead of rounded",
      what:
        "Reports a number that agrees with the computed one only if the further digits are dropped: 0.0045 for 0.00459.",
      why: "Readers take the last digit for rounded; it is one too small.",
      wrong: "log 2 = 0.6931471805 nats, that is 0.69314",
      right: "log 2 = 0.6931471805 nats, that is 0.69315",
      remedy: "Round the number."),
    RulePage(
      id: "claims/not-verified", severity: .note, summary: "a documented number could not be checked",
      what: """
        Names a number for which nothing can be said, and the reason: a name that nothing on the page defines, a construct
        that the embedded Python does not have, an expression with free variables. It never means that the number is wrong.
        """,
      why: "The coverage of a page tells how much of it is proved. This is the rest.",
      wrong: "print(model(x))  # 0.73, where nothing defines model", right: "print(0.5 + 0.23)  # 0.73",
      remedy: "Make the example complete, or leave it: a number that cannot be checked does not fail a run."),
    RulePage(
      id: "code/failed", severity: .warning, summary: "an example raises an exception",
      what:
        "Reports a snippet that the embedded Python runs and that ends in an exception, at the line that raised it.",
      why: "An example that does not run teaches the wrong thing, and its outputs cannot be true.",
      wrong: "```python\nimport math\nprint(math.log(0))\n```",
      right: "```python\nimport math\nprint(math.log(1))\n```",
      remedy:
        "Correct the example. If the exception is the point, say so: `<!-- assay: expect-error -->` before the block."
    ),
    RulePage(
      id: "code/unexpected", severity: .warning,
      summary: "an example does not do what a directive says of it",
      what: """
        Reports a snippet with the directive `expect-error` that runs to its end, and one with `expect-false` of which no
        stated number is false.
        """,
      why: "A directive that no longer holds hides the next mistake.",
      wrong: "```python expect-error\nprint(1 / 2)\n```", right: "```python expect-error\nprint(1 / 0)\n```",
      remedy: "Take the directive away, or correct the example."),
    RulePage(
      id: "code/note", severity: .note, summary: "running an example shows something worth knowing",
      what: """
        Passes on what NumPy would say while the snippet runs (`RuntimeWarning: divide by zero encountered in log`), and
        tells of names that NumPy 2 removed and that behave here as they did in NumPy 1.
        """,
      why: "Such an example may stop working, or its numbers may be infinite, without any error.",
      wrong: "```python\nimport numpy as np\nprint(np.log(0.0))\n```",
      right: "```python\nimport numpy as np\nprint(np.log(1.0))\n```",
      remedy: "Correct the example, or leave it: a note does not fail a run."),
  ]

  /// What reading a note can find: these rules have no check of their own.
  package static let ofReaders: [RulePage] = ofFrontMatter + ofText
}
