// SelectCase: one case of a select, its operands evaluated.

/// `.receive(from: c)`, `.send(v, to: c)` or `.default`. Made in the argument list of `select`, which consumes it: a case
/// holds its value bare, so it must be given to exactly one `select`.
public struct SelectCase: @unchecked Sendable {
  enum Kind: UInt8 {
    case receive
    case send
    case `default`
  }

  let kind: Kind
  /// Nil for `default`, and for a nil channel, which is never ready.
  let core: ChannelCore?
  /// The value to send, or where it lies when it is larger than this.
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(kind: Kind, core: ChannelCore?) {
    self.kind = kind
    self.core = core
  }

  /// The case that is chosen when no other is ready.
  public static let `default` = SelectCase(kind: .default, core: nil)

  /// `case <-c`, `case v := <-c`, `case v, ok := <-c`.
  public static func receive<Element>(from channel: Channel<Element>) -> SelectCase {
    SelectCase(kind: .receive, core: channel.core)
  }

  /// `case c <- v`.
  public static func send<Element>(_ value: Element, to channel: Channel<Element>) -> SelectCase {
    var result = SelectCase(kind: .send, core: channel.core)
    guard let core = channel.core else { return result }
    if core.elementSize <= ReceivedValue.inlineSize {
      withUnsafeMutablePointer(to: &result.words) {
        _ = UnsafeMutableRawPointer($0).initializeMemory(as: Element.self, to: value)
      }
    } else {
      let box = UnsafeMutablePointer<Element>.allocate(capacity: 1)
      box.initialize(to: value)
      result.words.0 = UInt64(UInt(bitPattern: box))
    }
    return result
  }

  /// Where the value to send is.
  static func slot(_ place: UnsafeMutablePointer<SelectCase>) -> UnsafeMutableRawPointer {
    if place.pointee.kind == .receive || place.pointee.core!.elementSize <= ReceivedValue.inlineSize {
      return withUnsafeMutablePointer(to: &place.pointee.words) { UnsafeMutableRawPointer($0) }
    }
    return UnsafeMutableRawPointer(bitPattern: UInt(place.pointee.words.0))!
  }

  /// Ends the life of the value to send, unless it was sent, and of the room it had.
  static func finish(_ place: UnsafeMutablePointer<SelectCase>, sent: Bool) {
    guard place.pointee.kind == .send, let core = place.pointee.core else { return }
    let slot = slot(place)
    if !sent { core.destroyValue(at: slot) }
    if core.elementSize > ReceivedValue.inlineSize { slot.deallocate() }
  }
}
