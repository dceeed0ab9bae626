extension RulePage {
  /// Every rule's page: those of the rules that look at notes, and those of the findings that verdicts come to.
  package static var all: [RulePage] { ofVerdicts }

  /// The pages of what `VerdictFindings` reports.
  private static let ofVerdicts: [RulePage] = [
    RulePage(
      id: "claims/refuted", summary: "A stated number is not what the computation gives",
      text: """
        claims/refuted: a stated number is not what the computation gives

        What: the note states a number beside code or a formula, the code was run or the formula computed, and the
        result, rounded to the digits that are printed, is another number. Off by up to two units of the last
        digit it is a warning, further off an error.

        Why: readers copy numbers. A wrong one usually comes from an earlier version of the code, another base of
        the logarithm, exchanged arguments, or a calculation in the head.

        Wrong:
            print(kl([0.5, 0.5], [0.9, 0.1]))  # 0.6108
        Right:
            print(kl([0.5, 0.5], [0.9, 0.1]))  # 0.5108

        Fix: write the computed number, or correct the code or the inputs. The report says how the value came
        about and, where it knows a mistake that gives the printed number, which.
        Silence: --ignore claims/refuted
        """),
    RulePage(
      id: "claims/truncated", summary: "A stated number was cut off instead of rounded",
      text: """
        claims/truncated: a stated number was cut off instead of rounded

        What: the printed digits are the first digits of the computed value, but the next digit would have rounded
        the last one up: 0.0071 for 0.007167.

        Why: readers take the last digit to be within half a unit. It is a warning and never an error, because the
        digits that are there are true.

        Fix: write the rounded number, or more digits, or `~` before it.
        Silence: --ignore claims/truncated
        """),
    RulePage(
      id: "code/failed", summary: "A snippet raises an exception",
      text: """
        code/failed: a snippet raises an exception

        What: a Python snippet of the note was run from its first line and ended in an exception that the note
        does not announce.

        Why: what a reader copies should run. Code that uses names nobody defines, or what the embedded Python
        does not have, is not meant by this: it is listed as not run, with the reason.

        Fix: correct the snippet, or write the expected exception beside the line that raises it.
        Silence: --ignore code/failed
        """),
  ]
}
