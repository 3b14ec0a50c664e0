// Channels as Go values: comparable by identity, printable, in an `any`.

extension Channel: GoComparable, GoPointedTo {
  public static var zero: Channel { nil }

  public static var goDescription: GoTypeDescription { goDescription("chan ") }

  /// The description of a type whose name begins so.
  static func goDescription(_ prefix: String) -> GoTypeDescription {
    GoTypeDescription(.channel, prefix + Element.goDescription.name, element: { Element.goType })
  }

  public static func goBox(_ value: Channel) -> GoAny { value.boxed(as: goType) }

  /// The channel in an `any`, as one of its types.
  func boxed(as type: GoType) -> GoAny {
    guard let core else { return GoAny(type: type, word: 0, object: nil) }
    return GoAny(type: type, pointer: core)
  }

  public static func goUnbox(_ any: GoAny) -> Channel {
    Channel(core: any.object.map { unsafeDowncast($0, to: ChannelCore.self) })
  }

  /// Whether both are the same channel.
  public static func == (left: Channel, right: Channel) -> Bool {
    left.core === right.core
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(core.map(ObjectIdentifier.init))
  }

  public func goHash(_ seed: UInt64) -> UInt64 { goMix(UInt64(unsafeBitCast(core, to: UInt.self)), seed) }
  public static var goHashesItself: Bool { true }
  public static func goReplaceKey(_ place: UnsafeMutablePointer<Channel>, with key: Channel) {}
}
