extension UnsafeMutablePointer<Value> {
  /// Gives a register a value; numbers over numbers need no counting of references.
  @inline(__always)
  func put(_ value: consuming Value) {
    if pointee.isPlain { initialize(to: value) } else { pointee = value }
  }

  /// The address of the object of a case that holds one; the caller has looked at the case.
  @inline(__always)
  var payload: UnsafeMutableRawPointer? {
    UnsafeRawPointer(self).load(as: UnsafeMutableRawPointer?.self)
  }

  /// The object of a case that holds one of this class, without counting a reference to it.
  ///
  /// `Value` has cases that use all bits of their payload (`int`, `float`), so that the payload of every case lies
  /// as it is in the first eight bytes. The caller has looked at the case.
  @inline(__always)
  func object<Object: AnyObject>(_ type: Object.Type) -> Unmanaged<Object> {
    Unmanaged.fromOpaque(UnsafeRawPointer(self).load(as: UnsafeRawPointer.self))
  }
}

extension Interpreter {
  /// What a builtin gave back; iterators and ranges, which are made without a meter, are accounted for.
  @inline(__always)
  func weighed(_ value: Value) -> Value {
    switch value {
    case .iterator(let object): object.weigh(meter)
    case .range(let object): object.weigh(meter)
    default: break
    }
    return value
  }
}
