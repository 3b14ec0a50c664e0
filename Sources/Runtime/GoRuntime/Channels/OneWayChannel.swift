// OneWayChannel: which way a channel in an interface goes. Variables of directional types have Swift's `Channel`, too; what
// tells them apart is the dynamic type of an interface value.

/// A channel of a directional type, on its way into an interface: `GoAny(ReceiveOnly(channel))`. What an assertion to such a
/// type finds is a `Channel` again.
public protocol OneWayChannel: GoComparable, GoPointedTo {
  associatedtype Element: GoValue

  var channel: Channel<Element> { get }
  init(_ channel: Channel<Element>)

  /// What stands before the type of the elements.
  static var goNamePrefix: String { get }
}

/// Go's `<-chan T` as the dynamic type of a value.
public struct ReceiveOnly<Element: GoValue>: OneWayChannel {
  public let channel: Channel<Element>
  public init(_ channel: Channel<Element>) { self.channel = channel }
  public static var goNamePrefix: String { "<-chan " }
}

/// Go's `chan<- T` as the dynamic type of a value.
public struct SendOnly<Element: GoValue>: OneWayChannel {
  public let channel: Channel<Element>
  public init(_ channel: Channel<Element>) { self.channel = channel }
  public static var goNamePrefix: String { "chan<- " }
}

extension OneWayChannel {
  public static var zero: Self { Self(nil) }

  public static var goDescription: GoTypeDescription { Channel<Element>.goDescription(goNamePrefix) }

  public static func goBox(_ value: Self) -> GoAny { value.channel.boxed(as: goType) }

  public static func goUnbox(_ any: GoAny) -> Self { Self(Channel.goUnbox(any)) }

  public static func == (left: Self, right: Self) -> Bool { left.channel == right.channel }
  public func hash(into hasher: inout Hasher) { channel.hash(into: &hasher) }
  public func goHash(_ seed: UInt64) -> UInt64 { channel.goHash(seed) }
  public static var goHashesItself: Bool { true }
  public static func goReplaceKey(_ place: UnsafeMutablePointer<Self>, with key: Self) {}
}

extension GoAny {
  /// The channel when the value's type is this directional one, nil otherwise.
  public func `as`<Way: OneWayChannel>(_: Way.Type) -> Channel<Way.Element>? {
    // Not `nil`, which a channel can be, too.
    type == Way.goType ? .some(Channel.goUnbox(self)) : .none
  }

  /// `x.(<-chan T)`: the channel, or a panic that names both types.
  public func must<Way: OneWayChannel>(_: Way.Type) -> Channel<Way.Element> {
    guard let channel = self.as(Way.self) else { failConversion(Way.goType.name, isInterface: false, missing: "") }
    return channel
  }

  /// `v, ok := x.(<-chan T)`: nil when the assertion fails.
  public func lookup<Way: OneWayChannel>(_: Way.Type) -> (Channel<Way.Element>, Bool) {
    guard let channel = self.as(Way.self) else { return (nil, false) }
    return (channel, true)
  }

  /// `x.(<-chan T)`
  public func checked<Way: OneWayChannel>(_: Way.Type) throws(GoPanic) -> Channel<Way.Element> {
    if let channel = self.as(Way.self) { return channel }
    throw GoPanic(failedAssertion: conversionFailure(to: Way.goType.name, isInterface: false, missing: ""))
  }
}
