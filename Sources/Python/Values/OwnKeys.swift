/// The objects with `__hash__` and `__eq__` of their own that were used as keys.
///
/// A hash table here knows no interpreter that could ask two objects whether they are equal. So all objects of one hash
/// that are equal share a number, which stands for them in every table; an object is compared with one of each number
/// when it is first used. Objects are not kept alive by this.
struct OwnKeys {
  private final class Member {
    weak var object: InstanceObject?
    init(_ object: InstanceObject) { self.object = object }
  }

  private struct Group {
    let number: Int
    var members: [ObjectIdentifier: Member]
  }

  private var groups: [Int: [Group]] = [:]
  private var next = 0
  private var count = 0
  private var swept = 4096

  /// No objects.
  init() {}

  /// The number that an object has under a hash, if it was used before.
  func number(of object: InstanceObject, hash: Int) -> Int? {
    let identity = ObjectIdentifier(object)
    for group in groups[hash] ?? [] where group.members[identity]?.object === object { return group.number }
    return nil
  }

  /// One object of every number under a hash.
  func candidates(hash: Int) -> [(number: Int, object: InstanceObject)] {
    (groups[hash] ?? []).compactMap { group in
      group.members.values.lazy.compactMap(\.object).first.map { (group.number, $0) }
    }
  }

  /// The number of an object that is equal to itself alone.
  mutating func number(identity object: InstanceObject, hash: Int) -> Int {
    if let known = number(of: object, hash: hash) { return known }
    next += 1
    add(object, hash: hash, number: next)
    return next
  }

  /// Gives an object a number.
  mutating func add(_ object: InstanceObject, hash: Int, number: Int) {
    count += 1
    if count > swept { sweep() }
    let identity = ObjectIdentifier(object)
    if let index = groups[hash]?.firstIndex(where: { $0.number == number }) {
      groups[hash]?[index].members[identity] = Member(object)
    } else {
      groups[hash, default: []].append(Group(number: number, members: [identity: Member(object)]))
    }
  }

  /// Forgets the objects that are gone.
  private mutating func sweep() {
    count = 0
    for (hash, all) in groups {
      var kept: [Group] = []
      for var group in all {
        group.members = group.members.filter { $0.value.object != nil }
        count += group.members.count
        if !group.members.isEmpty { kept.append(group) }
      }
      groups[hash] = kept.isEmpty ? nil : kept
    }
    swept = max(4096, 2 * count)
  }
}
