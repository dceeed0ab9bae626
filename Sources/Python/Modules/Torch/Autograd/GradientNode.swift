/// Where a gradient goes: to a leaf, or on through the graph.
enum GradientEdge {
  case none
  case leaf(Tensor)
  case node(GradientNode)
}

/// What a node needs for the way back, apart from the node so that long chains are freed without recursion.
final class GradientLink {
  fileprivate(set) var edges: [GradientEdge]
  fileprivate(set) var backward: GradientNode.Backward?

  fileprivate init(_ edges: [GradientEdge], _ backward: @escaping GradientNode.Backward) {
    self.edges = edges
    self.backward = backward
  }
}

/// Frees the links of dying nodes one after the other.
final class GradientGraveyard {
  private var buried: [GradientLink] = []
  private var isDraining = false

  /// Lets a link go, now or after the one that is going; nothing else may hold it, so that it dies in here.
  func bury(_ link: inout GradientLink?) {
    take(&link)
    guard !isDraining else { return }
    isDraining = true
    while let last = buried.popLast() { _ = last }
    isDraining = false
  }

  private func take(_ link: inout GradientLink?) {
    if let taken = link { buried.append(taken) }
    link = nil
  }
}

/// One recorded operation: from the gradient of its result it computes those of its operands.
final class GradientNode {
  /// The gradients of the operands from that of the result.
  typealias Backward = (Torch, Tensor) throws(Stop) -> [Tensor?]

  /// What printed tensors call it: `MulBackward0`.
  var name: String
  /// Nodes are walked from the latest to the first.
  let number: Int
  private(set) var link: GradientLink?
  /// The tensors whose elements the way back needs, as they were.
  private(set) var saved: [(storage: TensorStorage, version: Int, text: String)]
  /// Whether the graph was freed by a way back.
  private(set) var isFreed = false
  /// Tensors that want to keep the gradient that arrives here.
  var keepers: [Tensor] = []
  private let graveyard: GradientGraveyard
  private let charge: Charge

  /// A node behind `inputs`.
  init(
    _ name: String, number: Int, inputs: [Tensor], saves: [Tensor], _ graveyard: GradientGraveyard,
    _ meter: Meter,
    _ backward: @escaping Backward
  ) throws(Stop) {
    charge = try Charge(meter, 12 * Charge.object)
    self.name = name
    self.number = number
    self.graveyard = graveyard
    saved = saves.map { tensor in
      let text =
        "[torch.\(tensor.type.scalarName)Tensor \(TensorText.size(tensor.shape))], which is output 0 of "
        + (tensor.node?.name ?? "AccumulateGrad")
      return (tensor.storage, tensor.storage.version, text)
    }
    link = GradientLink(
      inputs.map { input in
        guard input.requiresGrad else { return .none }
        return input.node.map { .node($0) } ?? .leaf(input)
      }, backward)
  }

  deinit { graveyard.bury(&link) }

  /// Where the gradients of the operands go.
  var edges: [GradientEdge] { link?.edges ?? [] }

  /// Gives up what was saved, as a way back without `retain_graph` does.
  func free() {
    guard !saved.isEmpty else { return }
    isFreed = true
    saved = []
    if let link {
      link.backward = nil
    }
  }
}
