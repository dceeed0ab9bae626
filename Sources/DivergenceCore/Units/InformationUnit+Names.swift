extension InformationUnit {
  /// The unit that `name` names in any letter case: its English singular or plural, its Korean, Chinese or Japanese
  /// name, or a synonym (shannon, hartley, dit). `nil` for anything else.
  public init?(name: String) {
    let lowercase = name.lowercased()
    guard let unit = Self.names.first(where: { $0.key == lowercase })?.value else { return nil }
    self = unit
  }

  /// Every name in lower case; of names that begin alike the longer one first.
  public static let names: KeyValuePairs<String, InformationUnit> = [
    "nats": .nats, "nat": .nats, "내트": .nats, "나트": .nats, "奈特": .nats,
    "bits": .bits, "bit": .bits, "shannons": .bits, "shannon": .bits, "비트": .bits, "比特": .bits, "ビット": .bits,
    "bans": .bans, "ban": .bans, "hartleys": .bans, "hartley": .bans, "dits": .bans, "dit": .bans,
  ]
}
