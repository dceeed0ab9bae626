extension DocumentedRecipe {
  /// `sklearn.metrics.mutual_info_score(a, b)` of two labellings, in nats.
  ///
  /// Terms below 2.2e-16 are set to 0 and a negative sum to 0; one single label gives 0.
  public static let scikitMutualInformation = DocumentedRecipe(
    "sklearn.metrics.mutual_info_score(a, b)",
    "mutual information of the counts; terms below 2.2e-16 become 0 and a negative sum becomes 0",
    source: .scikitLearn("sklearn/metrics/cluster/_supervised.py, mutual_info_score"), arguments: .labels
  ) { first, second in
    let cells = Dictionary(grouping: zip(second, first).map { [$0, $1] }) { $0 }.mapValues {
      Double($0.count)
    }
    let firstCounts = Dictionary(grouping: first) { $0 }.mapValues { Double($0.count) }
    let secondCounts = Dictionary(grouping: second) { $0 }.mapValues { Double($0.count) }
    guard firstCounts.count > 1, secondCounts.count > 1 else { return .number(0) }
    let total = Double(first.count)
    // Column by column, as scipy.sparse.find lists them.
    let terms = cells.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { cell -> Double in
      let count = cells[cell, default: 0]
      let outer = secondCounts[cell[0], default: 0] * firstCounts[cell[1], default: 0]
      let share = count / total
      let logarithmOfOuter = -Double.logarithm(outer) + .logarithm(total) + .logarithm(total)
      let term = share * (.logarithm(count) - .logarithm(total)) + share * logarithmOfOuter
      return abs(term) < .ulpOfOne ? 0 : term
    }
    return ReplayOutcome(max(SummationOrder.pairwise.sum(terms), 0))
  }

  /// `sklearn.metrics.log_loss(labels, predictions)` for labels 0 and 1: the mean cross-entropy of the samples, with
  /// predictions clipped between ε and 1 − ε, ε = 2.2e-16, so that it is never ∞.
  ///
  /// Any other label, labels that are all the same, and a prediction above 1 are refused, as the library does.
  public static let scikitLogLoss = DocumentedRecipe(
    "sklearn.metrics.log_loss(labels, predictions)",
    "mean cross-entropy; predictions are clipped between 2.2e-16 and 1 - 2.2e-16",
    source: .scikitLearn("sklearn/metrics/_classification.py, log_loss"), arguments: .labelsAndPredictions
  ) { labels, predictions in
    guard labels.allSatisfy({ $0 == 0 || $0 == 1 }) else { return .refused("the labels are not 0 and 1") }
    guard labels.contains(0), labels.contains(1) else { return .refused("the labels are all the same") }
    guard predictions.allSatisfy({ $0 <= 1 }) else { return .refused("a prediction is above 1") }
    let losses = zip(labels, predictions).map { label, prediction -> Double in
      let likelihood = label == 1 ? prediction : 1 - prediction
      return -.logarithm(min(max(likelihood, .ulpOfOne), 1 - .ulpOfOne))
    }
    return ReplayOutcome(SummationOrder.pairwise.sum(losses) / Double(losses.count))
  }
}

extension RecipeSource {
  /// scikit-learn, as it was run for the recorded table.
  static func scikitLearn(_ place: String) -> RecipeSource {
    RecipeSource(library: "scikit-learn", place: place, checkedAgainst: "1.9.1")
  }
}
