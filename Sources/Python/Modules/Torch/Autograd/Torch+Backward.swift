extension Torch {
  /// Carries gradients from `roots` to the leaves.
  ///
  /// Nodes are walked from the latest to the first, so that each is reached when all gradients of its result have
  /// arrived. `wanted` collects for `autograd.grad`; otherwise leaves keep what arrives.
  func propagate(
    _ roots: [(tensor: Tensor, gradient: Tensor)], retaining: Bool, recording: Bool, wanted: [Tensor]? = nil
  ) throws(Stop) -> [ObjectIdentifier: Tensor] {
    var found: [ObjectIdentifier: Tensor] = [:]
    var arrived: [ObjectIdentifier: Tensor] = [:]
    var waiting: [Int: GradientNode] = [:]
    let before = state.recordsGradients
    state.recordsGradients = recording
    defer { state.recordsGradients = before }
    func add(_ gradient: Tensor, to table: inout [ObjectIdentifier: Tensor], _ key: ObjectIdentifier)
      throws(Stop)
    {
      table[key] = try table[key].map { (sum) throws(Stop) in try self.add(sum, gradient) } ?? gradient
    }
    func arrive(_ gradient: Tensor, at tensor: Tensor) throws(Stop) {
      if let wanted {
        if wanted.contains(where: { $0 === tensor }) {
          try add(gradient, to: &found, ObjectIdentifier(tensor))
        }
        return
      }
      try accumulate(gradient, tensor)
    }
    for root in roots {
      if let node = root.tensor.node {
        try add(root.gradient, to: &arrived, ObjectIdentifier(node))
        waiting[node.number] = node
        if wanted?.contains(where: { $0 === root.tensor }) == true {
          try add(root.gradient, to: &found, ObjectIdentifier(root.tensor))
        }
      } else {
        try arrive(root.gradient, at: root.tensor)
      }
    }
    let byNode = Dictionary(
      (wanted ?? []).compactMap { tensor in tensor.node.map { (ObjectIdentifier($0), tensor) } },
      uniquingKeysWith: { first, _ in first })
    var order = GradientQueue(Array(waiting.keys))
    while let number = order.popLargest() {
      guard let node = waiting.removeValue(forKey: number),
        let gradient = arrived.removeValue(forKey: ObjectIdentifier(node))
      else { continue }
      try interpreter.charge(8)
      for keeper in node.keepers where wanted == nil { try accumulate(gradient, keeper) }
      if let tensor = byNode[ObjectIdentifier(node)] { found[ObjectIdentifier(tensor)] = gradient }
      guard !node.isFreed, let link = node.link, let backward = link.backward else {
        throw fail(
          "Trying to backward through the graph a second time (or directly access saved tensors after they have "
            + "already been freed). Saved intermediate values of the graph are freed when you call .backward() or "
            + "autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if "
            + "you need to access saved tensors after calling backward.")
      }
      for (storage, version, text) in node.saved where storage.version != version {
        throw fail(
          "one of the variables needed for gradient computation has been modified by an inplace operation: \(text), "
            + "is at version \(storage.version); expected version \(version) instead. Hint: enable anomaly detection "
            + "to find the operation that failed to compute its gradient, with "
            + "torch.autograd.set_detect_anomaly(True).")
      }
      let gradients = try backward(self, gradient)
      for (edge, part) in zip(node.edges, gradients) {
        guard let part else { continue }
        switch edge {
        case .none: continue
        case .leaf(let tensor): try arrive(part, at: tensor)
        case .node(let next):
          try add(part, to: &arrived, ObjectIdentifier(next))
          if waiting.updateValue(next, forKey: next.number) == nil { order.insert(next.number) }
        }
      }
      if !retaining { node.free() }
    }
    return found
  }

  /// Adds a gradient to `.grad`.
  private func accumulate(_ gradient: Tensor, _ tensor: Tensor) throws(Stop) {
    if let old = tensor.gradient {
      if state.recordsGradients {
        tensor.gradient = try add(old, gradient)
      } else {
        try become(old, try add(old, gradient))
      }
    } else {
      tensor.gradient = state.recordsGradients ? gradient : try copied(gradient.detached)
    }
  }

  /// The gradient with which a way back starts.
  func seed(_ tensor: Tensor, _ given: Tensor?) throws(Stop) -> Tensor {
    guard tensor.requiresGrad else {
      throw fail("element 0 of tensors does not require grad and does not have a grad_fn")
    }
    if let given {
      guard given.shape == tensor.shape else {
        throw fail(
          "Mismatch in shape: grad_output[0] has a shape of torch.Size(\(TensorText.size(given.shape))) and output[0] "
            + "has a shape of torch.Size(\(TensorText.size(tensor.shape))).")
      }
      return given
    }
    guard tensor.count == 1 else { throw fail("grad can be implicitly created only for scalar outputs") }
    return try full(1, tensor.shape, tensor.type)
  }
}

/// The numbers of nodes that wait, the largest first: a heap.
struct GradientQueue {
  private var heap: [Int] = []

  /// A queue of some numbers.
  init(_ numbers: [Int]) { for number in numbers { insert(number) } }

  /// Adds a number.
  mutating func insert(_ number: Int) {
    heap.append(number)
    var place = heap.count - 1
    while place > 0, heap[(place - 1) / 2] < heap[place] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the largest number away.
  mutating func popLargest() -> Int? {
    guard let largest = heap.first else { return nil }
    let last = heap.removeLast()
    if heap.isEmpty { return largest }
    heap[0] = last
    var place = 0
    while true {
      var next = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child] > heap[next] {
        next = child
      }
      if next == place { return largest }
      heap.swapAt(place, next)
      place = next
    }
  }
}
