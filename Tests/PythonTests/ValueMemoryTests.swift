import Testing

@testable import Python

/// The machine reads the object of a case from the first eight bytes of a `Value` without asking the compiler.
@Suite struct ValueMemoryTests {
  private func expectObject<Object: AnyObject>(_ object: Object, in value: Value) {
    var value = value
    withUnsafeMutablePointer(to: &value) { place in
      let raw = UnsafeRawPointer(place).load(as: UnsafeRawPointer?.self)
      #expect(raw == UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque()))
      #expect(place.object(Object.self).toOpaque() == Unmanaged.passUnretained(object).toOpaque())
    }
  }

  @Test func `the object of a value lies in its first eight bytes`() throws {
    let interpreter = Interpreter(limits: .page, entropy: 0)
    let meter = interpreter.meter
    let list = try ListObject([], meter)
    expectObject(list, in: .list(list))
    let tuple = try TupleObject([], meter)
    expectObject(tuple, in: .tuple(tuple))
    let dict = try DictObject(meter)
    expectObject(dict, in: .dict(dict))
    let set = try SetObject(meter)
    expectObject(set, in: .set(set))
    let text = try Text([65], meter)
    expectObject(text, in: .text(text))
    let range = RangeObject(start: 0, stop: 3, step: 1)
    expectObject(range, in: .range(range))
    let type = interpreter.type(named: "object")
    expectObject(type, in: .type(type))
    let instance = try InstanceObject(type: type, meter)
    expectObject(instance, in: .instance(instance))
    let iterator = IteratorObject("list_iterator", through: .list(list))
    expectObject(iterator, in: .iterator(iterator))
    let function = BuiltinFunction("f", "x /") { (_, _) in .none }
    expectObject(function, in: .builtin(function))
    let method = try MethodObject(receiver: .none, function: .builtin(function), meter)
    expectObject(method, in: .method(method))
  }

  @Test func `the payload of a plain value lies in its first eight bytes`() {
    var integer = Value.int(-7)
    withUnsafeMutablePointer(to: &integer) { #expect(UnsafeRawPointer($0).load(as: Int.self) == -7) }
    var real = Value.float(2.5)
    withUnsafeMutablePointer(to: &real) { #expect(UnsafeRawPointer($0).load(as: Double.self) == 2.5) }
  }
}
