/// A defined type over a basic or composite type: `type Celsius float64` is a struct around a `Double`.
public protocol GoDefined<RawValue>: GoPointedTo {
  /// The underlying type.
  associatedtype RawValue: GoValue

  /// The package of the type, as `%T` prints it.
  static var goPackage: String { get }

  /// The value as one of the underlying type.
  var rawValue: RawValue { get set }

  /// Converts from the underlying type.
  init(_ rawValue: RawValue)
}

extension GoDefined {
  public static var goPackage: String { "main" }
  public static var zero: Self { Self(RawValue.zero) }
  public static var goHasPointers: Bool { RawValue.goHasPointers }
  public static var goSize: Int { RawValue.goSize }

  public static var goDescription: GoTypeDescription {
    var description = RawValue.goDescription
    description.name = GoTypeName.name(of: Self.self, package: goPackage)
    description.isDefined = true
    return description
  }

  public static func goBox(_ value: Self) -> GoAny {
    let raw = RawValue.goBox(value.rawValue)
    return GoAny(type: goType, word: raw.word, object: raw.object)
  }

  public static func goUnbox(_ any: GoAny) -> Self { Self(RawValue.goUnbox(any)) }

  public static func goShape(_ value: Self) -> GoShape { RawValue.goShape(value.rawValue) }

  /// The zero value.
  public init() { self.init(RawValue.zero) }
}
