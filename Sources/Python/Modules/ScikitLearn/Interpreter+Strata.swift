import RandomNumbers

extension Interpreter {
  /// Places for training and testing with the shares of every class kept, as `StratifiedShuffleSplit` draws them.
  func stratified(_ labels: Value, _ count: Int, _ training: Int, _ testing: Int, _ source: RandomSource)
    throws(Stop) -> (train: [Int], test: [Int])
  {
    let coded = try labelCodes([labels], "train_test_split")
    guard coded.codes[0].count == count else {
      throw fail(
        .valueError,
        "Found input variables with inconsistent numbers of samples: [\(count), \(coded.codes[0].count)]")
    }
    let classes = places(of: coded)
    let few = classes.indices.filter { classes[$0].count < 2 }.map { coded.labels[$0] }
    if !few.isEmpty {
      let plain = try few.map { (label) throws(Stop) -> Value in try plainLabel(label) }
      let list = try repr(try list(plain)).string
      throw fail(
        .valueError,
        "The least populated classes in y have only 1 member, which is too few. The minimum number of groups for any class cannot be less than 2. Classes with too few members are: \(list)"
      )
    }
    for (size, name) in [(training, "train_size"), (testing, "test_size")] where size < classes.count {
      throw fail(
        .valueError,
        "The \(name) = \(size) should be greater or equal to the number of classes = \(classes.count)")
    }
    let sizes = classes.map(\.count)
    let train = share(training, among: sizes, source)
    let test = share(testing, among: zip(sizes, train).map { $0 - $1 }, source)
    var chosen: (train: [Int], test: [Int]) = ([], [])
    for (index, own) in classes.enumerated() {
      let order = source.draw { $0.permutation(own.count) }.map { own[$0] }
      chosen.train += order.prefix(train[index])
      chosen.test += order.dropFirst(train[index]).prefix(test[index])
    }
    let first = source.draw { $0.permutation(chosen.train.count) }
    let second = source.draw { $0.permutation(chosen.test.count) }
    return (first.map { chosen.train[$0] }, second.map { chosen.test[$0] })
  }

  /// The places of each class, in order.
  private func places(of coded: LabelCodes) -> [[Int]] {
    var classes = Array(repeating: [Int](), count: coded.labels.count)
    for (place, code) in coded.codes[0].enumerated() { classes[code].append(place) }
    return classes
  }

  private func plainLabel(_ label: Value) throws(Stop) -> Value {
    if let number = label.smallInteger { return .int(number) }
    if case .npFloat(let real) = label { return .float(real) }
    return label
  }

  /// The likeliest numbers of each class among `count` draws without replacement; ties are drawn.
  private func share(_ count: Int, among sizes: [Int], _ source: RandomSource) -> [Int] {
    let total = Double(sizes.reduce(0, +))
    let exact = sizes.map { Double($0) / total * Double(count) }
    var result = exact.map { $0.rounded(.down) }
    var missing = Int(Double(count) - result.reduce(0, +))
    let rest = zip(exact, result).map { $0 - $1 }
    guard missing > 0 else { return result.map { Int($0) } }
    for value in Set(rest).sorted(by: >) {
      let ties = rest.indices.filter { rest[$0] == value }
      let number = min(ties.count, missing)
      for place in source.draw({ $0.permutation(ties.count) }).prefix(number) { result[ties[place]] += 1 }
      missing -= number
      if missing == 0 { break }
    }
    return result.map { Int($0) }
  }

  /// The pairs of places that a `KFold`, or with labels a `StratifiedKFold`, gives.
  func folds(_ settings: FoldSettings, of samples: Value, labels: Value?) throws(Stop) -> [Value] {
    let count = try sampleCount(samples, "KFold")
    if settings.count > count {
      throw fail(
        .valueError,
        "Cannot have number of splits n_splits=\(settings.count) greater than the number of samples: n_samples=\(count)."
      )
    }
    _ = try self.count(of: [settings.count, count, 2])
    let source = settings.isShuffled ? try sourceOfState(settings.state, "KFold") : nil
    var fold = Array(repeating: 0, count: count)
    if let labels {
      fold = try strata(labels, count, settings, source)
    } else {
      let order = source.map { $0.draw { $0.permutation(count) } } ?? Array(0..<count)
      var place = 0
      for index in 0..<settings.count {
        let size = count / settings.count + (index < count % settings.count ? 1 : 0)
        for _ in 0..<size {
          fold[order[place]] = index
          place += 1
        }
      }
    }
    var pairs: [Value] = []
    for index in 0..<settings.count {
      let train = fold.indices.filter { fold[$0] != index }
      let test = fold.indices.filter { fold[$0] == index }
      pairs.append(try tuple([.array(try array(train)), .array(try array(test))]))
    }
    return pairs
  }

  /// The fold of every sample; every class goes round the folds in its turn.
  private func strata(_ labels: Value, _ count: Int, _ settings: FoldSettings, _ source: RandomSource?)
    throws(Stop) -> [Int]
  {
    let coded = try labelCodes([labels], "StratifiedKFold")
    guard coded.codes[0].count == count else {
      throw fail(
        .valueError,
        "Found input variables with inconsistent numbers of samples: [\(count), \(coded.codes[0].count)]")
    }
    let classes = places(of: coded).sorted { $0[0] < $1[0] }
    if classes.allSatisfy({ $0.count < settings.count }) {
      throw fail(
        .valueError,
        "n_splits=\(settings.count) cannot be greater than the number of members in each class.")
    }
    var fold = Array(repeating: 0, count: count)
    var before = 0
    for own in classes {
      var sizes = Array(repeating: 0, count: settings.count)
      for place in before..<before + own.count { sizes[place % settings.count] += 1 }
      before += own.count
      var list = sizes.enumerated().flatMap { Array(repeating: $0, count: $1) }
      source?.draw { $0.shuffle(list.count) { list.swapAt($0, $1) } }
      for (place, index) in zip(own, list) { fold[place] = index }
    }
    return fold
  }
}
