/// The objects of a session that can come to hold themselves, so that they can be emptied when it ends.
///
/// Whatever holds itself does so through a variable, a class, or an object that was changed after it was made: a list, a
/// dictionary, an object with attributes, a generator. Those sign in here; it costs them a place in a table.
final class Holders {
  /// An object that is not kept alive by this.
  private enum Holder {
    case gap
    case list(Unmanaged<ListObject>)
    case dict(Unmanaged<DictObject>)
    case instance(Unmanaged<InstanceObject>)
    case function(Unmanaged<FunctionObject>)
    case exception(Unmanaged<ExceptionObject>)
    case generator(Unmanaged<GeneratorObject>)
  }

  /// The place of an object that has not signed in.
  static let nowhere: Int32 = -1

  @exclusivity(unchecked)
  private var holders: [Holder] = []
  @exclusivity(unchecked)
  private var gaps: [Int32] = []

  /// Nobody has signed in.
  init() {}

  /// Signs a list in.
  func add(_ list: ListObject) -> Int32 { add(.list(.passUnretained(list))) }

  /// Signs a dictionary in.
  func add(_ dict: DictObject) -> Int32 { add(.dict(.passUnretained(dict))) }

  /// Signs an object in.
  func add(_ object: InstanceObject) -> Int32 { add(.instance(.passUnretained(object))) }

  /// Signs a function in.
  func add(_ function: FunctionObject) -> Int32 { add(.function(.passUnretained(function))) }

  /// Signs an exception in.
  func add(_ exception: ExceptionObject) -> Int32 { add(.exception(.passUnretained(exception))) }

  /// Signs a generator in.
  func add(_ generator: GeneratorObject) -> Int32 { add(.generator(.passUnretained(generator))) }

  private func add(_ holder: Holder) -> Int32 {
    if let gap = gaps.popLast() {
      holders[Int(gap)] = holder
      return gap
    }
    holders.append(holder)
    return Int32(truncatingIfNeeded: holders.count - 1)
  }

  /// Signs a dying object out.
  func remove(_ place: Int32) {
    guard place >= 0 else { return }
    holders[Int(place)] = .gap
    gaps.append(place)
  }

  /// The generators that are there.
  var generators: [GeneratorObject] {
    holders.compactMap { if case .generator(let held) = $0 { held.takeUnretainedValue() } else { nil } }
  }

  /// The other objects that are there.
  var values: [Value] {
    holders.compactMap { holder in
      switch holder {
      case .gap, .generator: nil
      case .list(let held): .list(held.takeUnretainedValue())
      case .dict(let held): .dict(held.takeUnretainedValue())
      case .instance(let held): .instance(held.takeUnretainedValue())
      case .function(let held): .function(held.takeUnretainedValue())
      case .exception(let held): .exception(held.takeUnretainedValue())
      }
    }
  }
}
