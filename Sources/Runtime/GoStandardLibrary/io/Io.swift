// Package io: readers and writers.

import GoRuntime

/// Go's package io.
public enum io {
  /// What bytes can be written to.
  public protocol Writer: GoInterface {
    /// Writes all bytes, or tells why not.
    func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?)
  }

  /// What bytes can be read from.
  public protocol Reader: GoInterface {
    /// Reads at most as many bytes as fit.
    func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?)
  }

  /// What can be closed.
  public protocol Closer: GoInterface {
    /// Lets go of what is open.
    func Close() -> (any error)?
  }

  /// A reader that is also a writer.
  public protocol ReadWriter: Reader, Writer {}
  /// A reader that can be closed.
  public protocol ReadCloser: Reader, Closer {}
  /// A writer that can be closed.
  public protocol WriteCloser: Writer, Closer {}
  /// A reader and writer that can be closed.
  public protocol ReadWriteCloser: Reader, Writer, Closer {}

  /// What strings can be written to.
  public protocol StringWriter: GoInterface {
    /// Writes a whole string, or tells why not.
    func WriteString(_ text: GoString) -> (Int, (any error)?)
  }

  /// What single bytes can be read from.
  public protocol ByteReader: GoInterface {
    /// Reads the next byte.
    func ReadByte() -> (UInt8, (any error)?)
  }

  /// What single bytes can be written to.
  public protocol ByteWriter: GoInterface {
    /// Writes one byte.
    func WriteByte(_ byte: UInt8) -> (any error)?
  }

  /// What code points can be read from.
  public protocol RuneReader: GoInterface {
    /// Reads the next code point; tells its width.
    func ReadRune() -> (Int32, Int, (any error)?)
  }

  /// What single bytes can be read from, the last of which can be put back.
  public protocol ByteScanner: ByteReader {
    /// Puts the byte back that was read last.
    func UnreadByte() -> (any error)?
  }

  /// What code points can be read from, the last of which can be put back.
  public protocol RuneScanner: RuneReader {
    /// Puts the code point back that was read last.
    func UnreadRune() -> (any error)?
  }

  /// What can write all it has.
  public protocol WriterTo: GoInterface {
    /// Writes all there is; tells how many bytes that were.
    func WriteTo(_ writer: (any Writer)?) -> (Int64, (any error)?)
  }

  /// What can read all a reader has.
  public protocol ReaderFrom: GoInterface {
    /// Reads to the end; tells how many bytes that were.
    func ReadFrom(_ reader: (any Reader)?) -> (Int64, (any error)?)
  }

  /// There is no more to read.
  nonisolated(unsafe) public static var EOF: (any error)? = errors.New("EOF")
  /// Many calls have read nothing, and told no error.
  nonisolated(unsafe) public static var ErrNoProgress: (any error)? =
    errors.New("multiple Read calls return no data or error")
  /// The slice to be filled is too short.
  nonisolated(unsafe) public static var ErrShortBuffer: (any error)? = errors.New("short buffer")
  /// There is no more to read, but there should be.
  nonisolated(unsafe) public static var ErrUnexpectedEOF: (any error)? = errors.New("unexpected EOF")
  /// Less was written than asked for, and nobody said why.
  nonisolated(unsafe) public static var ErrShortWrite: (any error)? = errors.New("short write")
  /// The pipe is closed.
  nonisolated(unsafe) public static var ErrClosedPipe: (any error)? = errors.New("io: read/write on closed pipe")

  /// A writer that takes everything and keeps nothing.
  nonisolated(unsafe) public static var Discard: (any Writer)? = discard()

  /// What `Discard` is.
  public struct discard: GoStruct, Writer, StringWriter {
    public static var goPackage: String { "io" }
    public init() {}
    @discardableResult
    public func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { (bytes.count, nil) }
    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) { (text.count, nil) }
  }

  /// Writes a string.
  @discardableResult
  public static func WriteString(_ writer: (any Writer)?, _ text: GoString) -> (n: Int, err: (any error)?) {
    if let direct = writer as? any StringWriter { return direct.WriteString(text) }
    return writer!.Write(GoSlice<UInt8>(text))
  }

  /// Reads until the end.
  public static func ReadAll(_ reader: (any Reader)?) -> (GoSlice<UInt8>, (any error)?) {
    var result = GoSlice<UInt8>(count: 0, capacity: 512)
    let chunk = GoSlice<UInt8>(count: 4096)
    while true {
      let (count, failure) = reader!.Read(chunk)
      result = append(result, contentsOf: chunk[..<count])
      if let failure { return (result, equal(failure, EOF) ? nil : failure) }
    }
  }

  /// Reads all from one and writes it to the other, by the means of either where it has some.
  @discardableResult
  public static func Copy(_ target: (any Writer)?, _ source: (any Reader)?) -> (written: Int64, err: (any error)?) {
    if let direct = source as? any WriterTo { return direct.WriteTo(target) }
    if let direct = target as? any ReaderFrom { return direct.ReadFrom(source) }
    let chunk = GoSlice<UInt8>(count: 32 * 1024)
    var written: Int64 = 0
    while true {
      let (count, failure) = source!.Read(chunk)
      if count > 0 {
        let (done, writeFailure) = target!.Write(chunk[..<count])
        written += Int64(done)
        if let writeFailure { return (written, writeFailure) }
        if done < count { return (written, ErrShortWrite) }
      }
      if let failure { return (written, equal(failure, EOF) ? nil : failure) }
    }
  }
}
