// RWMutexState: the word of a lock for readers and writers, as a value.

/// How many read or want to, and whether a writer has or wants the lock: the number of readers, less `writer` while there
/// is one.
///
/// Readers come and leave, and the one writer that its mutex lets through comes and leaves, by one addition each; what
/// the word has become says what is left to do. The readers that a writer found count themselves out in another word,
/// and the last of them lets the writer go on.
@usableFromInline
struct RWMutexState: Hashable, Sendable {
  @usableFromInline static let free: Int32 = 0
  @usableFromInline static let reader: Int32 = 1
  /// More than there can be readers.
  @usableFromInline static let writer: Int32 = 1 << 30

  @usableFromInline let bits: Int32

  @inlinable
  init(_ bits: Int32) { self.bits = bits }

  /// Whether a writer has or wants the lock: readers that come have to wait.
  @inlinable var hasWriter: Bool { bits < 0 }

  /// How many readers hold the lock, were here before the writer, or wait for it to leave.
  var readers: Int32 { hasWriter ? bits &+ Self.writer : bits }

  /// Read by one more who found no writer; nil when there is one.
  var takenToRead: RWMutexState? { hasWriter ? nil : RWMutexState(bits &+ Self.reader) }

  /// Written by one who found nobody; nil when somebody is here.
  var takenToWrite: RWMutexState? { bits == Self.free ? RWMutexState(-Self.writer) : nil }

  /// Whether what led here was the leaving of a reader that had never come.
  var lacksReader: Bool { bits == Self.free &- Self.reader || bits == -Self.writer &- Self.reader }

  /// Whether what led here was the leaving of a writer that had never come.
  var lacksWriter: Bool { bits >= Self.writer }
}
