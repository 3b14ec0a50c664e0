// Strings to and from Swift's own.

extension GoString {
  /// The bytes of a Swift string.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { GoString(bytes: $0) }
  }

  /// A copy of some bytes.
  public init(bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count <= Bits.shortLimit {
      let count = bytes.count
      self.init(short: count == 0 ? 0 : Bits.shortWord(UnsafeRawPointer(bytes.baseAddress!), count), count: count)
    } else {
      self.init(count: bytes.count) { $0.initialize(from: bytes.baseAddress!, count: bytes.count) }
    }
  }

  /// A copy of some bytes.
  public init(bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { GoString(bytes: $0) }
  }
}

extension String {
  /// The text of a Go string; what is not UTF-8 becomes U+FFFD.
  public init(_ text: GoString) {
    self = text.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}

extension GoString: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String { Swift.String(self) }
  public var debugDescription: String { Swift.String(self).debugDescription }
}

/// A Swift string stands for a Go string wherever an argument is `any`, so that bare literals can be printed.
extension String: GoValue {
  public static var zero: String { "" }
  public static var goType: GoType { GoString.goType }
  public static var goDescription: GoTypeDescription { GoString.goDescription }
  public static func goBox(_ value: String) -> GoAny { GoString.goBox(GoString(value)) }
  public static func goUnbox(_ any: GoAny) -> String { String(GoString.goUnbox(any)) }
}
