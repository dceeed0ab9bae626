/// How the losses of several elements become one number: the names are torch's.
///
/// Rows are explicit here: a list of rows is a batch, one row is a batch of one. torch cannot tell one
/// distribution from a batch of numbers: its `batchmean` divides by the size of the first dimension, so that
/// for one-dimensional input `F.kl_div(log_q, p, reduction="batchmean")` is the divergence divided by the
/// number of outcomes. That number is ``mean`` of one row here, and ``batchMean`` of one row is the
/// divergence.
///
/// - Source: the documentation of `torch.nn.KLDivLoss` (`input.size(0)` in its definition of `batchmean`) and
///   of `torch.nn.CrossEntropyLoss`.
public enum Reduction: String, Sendable, Hashable, CaseIterable {
  /// Not reduced: every element, row after row.
  case none
  /// The sum of all elements.
  case sum
  /// The sum over the number of elements, or over the sum of their weights where a loss weighs its targets.
  case mean
  /// The sum over the number of rows; torch's `batchmean` of two-dimensional input.
  case batchMean
}
