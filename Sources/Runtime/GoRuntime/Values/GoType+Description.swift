/// What a Swift type says about its Go type when its descriptor is made.
public struct GoTypeDescription {
  /// The kind of the underlying type.
  public var kind: GoKind
  /// The name, as `%T` prints it.
  public var name: String
  /// Whether a declaration named the type.
  public var isDefined: Bool
  /// The element type, asked for when it is needed.
  public var element: (() -> GoType)?
  /// The key type of a map, asked for when it is needed.
  public var key: (() -> GoType)?

  /// Describes a type.
  public init(
    _ kind: GoKind, _ name: String, isDefined: Bool = false,
    element: (() -> GoType)? = nil, key: (() -> GoType)? = nil
  ) {
    self.kind = kind
    self.name = name
    self.isDefined = isDefined
    self.element = element
    self.key = key
  }
}

extension GoType {
  /// Makes the descriptor of a Swift type; it lives forever.
  static func make<T: GoValue>(_ type: T.Type) -> GoType {
    let descriptor = UnsafeMutablePointer<Descriptor>.allocate(capacity: 1)
    descriptor.initialize(to: describe(type))
    return GoType(UnsafePointer(descriptor))
  }

  /// What is known of a Swift type.
  static func describe<T: GoValue>(_ type: T.Type) -> Descriptor {
    let description = T.goDescription
    var equal: (GoAny, GoAny) -> Bool = { _, _ in false }
    var hash: (GoAny, UInt64) -> UInt64 = { _, seed in seed }
    let comparing: Comparing
    switch description.kind {
    case .float32, .float64: comparing = .float
    case .string: comparing = .string
    case .structure, .array, .complex64, .complex128:
      if let comparable = T.self as? any GoComparable.Type {
        comparing = .custom
        (equal, hash) = comparison(of: comparable)
      } else if description.kind == .structure, GoFields.areComparable(T.self) {
        comparing = .custom
        (equal, hash) = (GoFields.equal, GoFields.hash)
      } else {
        comparing = .never
      }
    case let kind where kind.isIncomparable: comparing = .never
    default: comparing = .word
    }
    return Descriptor(
      kind: description.kind, comparing: comparing, isDefined: description.isDefined, name: description.name,
      swiftType: type, element: description.element, key: description.key, equal: equal, hash: hash,
      plan: description.kind == .structure ? GoHashPlan.make(for: type) : nil)
  }

  private static func comparison<T: GoComparable>(
    of type: T.Type
  ) -> (equal: (GoAny, GoAny) -> Bool, hash: (GoAny, UInt64) -> UInt64) {
    ({ areEqual(T.goUnbox($0), T.goUnbox($1)) }, { T.goUnbox($0).goHash($1) })
  }
}
