#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension MathFunction {
  /// Bounds of this function of one argument. `sin` and `cos` are no steeper than 1, `tanh` no steeper than 1
  /// and rising; `tan` is taken where it has no pole between the bounds.
  func enclosure(of argument: Enclosure) -> Enclosure {
    if argument.exact?.isZero == true {
      return Enclosure(self == .cos || self == .cosh || self == .exp ? .one : .zero)
    }
    switch self {
    case .sin: return argument.lipschitz(librarySine, slope: 1, range: -1...1)
    case .cos: return argument.lipschitz(libraryCosine, slope: 1, range: -1...1)
    case .tan: return tangent(argument)
    case .tanh: return argument.rising(libraryTanh)
    case .sinh: return argument.rising(librarySinh)
    case .cosh:
      let bounds = argument.magnitude.rising(libraryCosh)
      return bounds.isDefined
        ? Enclosure(lower: Double.maximum(1, bounds.lower), upper: Double.maximum(1, bounds.upper)) : bounds
    case .exp: return argument.exponential()
    case .abs: return argument.magnitude
    case .max, .min: return argument
    }
  }

  private func tangent(_ argument: Enclosure) -> Enclosure {
    let sine = MathFunction.sin.enclosure(of: argument)
    return sine / MathFunction.cos.enclosure(of: argument)
  }
}

/// Functions of the C library, under names that do not hide this enumeration's cases.
private func librarySine(_ value: Double) -> Double { sin(value) }
private func libraryCosine(_ value: Double) -> Double { cos(value) }
private func libraryTanh(_ value: Double) -> Double { tanh(value) }
private func librarySinh(_ value: Double) -> Double { sinh(value) }
private func libraryCosh(_ value: Double) -> Double { cosh(value) }
