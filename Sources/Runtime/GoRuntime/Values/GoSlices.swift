// GoSlices: slices whose element type is only known at run time.

/// Access to the slice in an `any`.
public enum GoSlices {
  /// The number of elements, and how to swap two of them. Panics when there is no slice in it.
  public static func access(_ any: GoAny) -> (count: Int, swap: (Int, Int) -> Void) {
    func access<T: GoValue>(_: T.Type) -> (count: Int, swap: (Int, Int) -> Void)? {
      let value = T.goUnbox(any)
      if let slice = value as? any AnySlice { return (slice.count, slice.exchange) }
      return ((value as? any GoDefined)?.goRawValue as? any AnySlice).map { ($0.count, $0.exchange) }
    }
    guard let type = any.type, let found = access(type.swiftType) else {
      goFailure(plain: "reflect: call of Swapper on \(any.type?.name ?? "zero Value")")
    }
    return found
  }
}

protocol AnySlice {
  var count: Int { get }
  func exchange(_ i: Int, _ j: Int)
}

extension GoSlice: AnySlice {
  func exchange(_ i: Int, _ j: Int) {
    let element = self[i]
    self[i] = self[j]
    self[j] = element
  }
}

extension GoDefined {
  var goRawValue: Any { rawValue }
}
