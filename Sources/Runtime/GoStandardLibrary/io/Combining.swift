// Combining: readers and writers made of others.

import GoRuntime

extension io {
  /// The readers one after the other.
  public static func MultiReader(_ readers: (any Reader)?...) -> (any Reader)? { multiReader(readers) }

  /// The readers one after the other.
  public static func MultiReader(contentsOf readers: GoSlice<(any Reader)?>) -> (any Reader)? {
    multiReader(Array(readers))
  }

  /// Writes to each of the writers, in order, up to the first that fails.
  public static func MultiWriter(_ writers: (any Writer)?...) -> (any Writer)? { multiWriter(writers) }

  /// Writes to each of the writers, in order, up to the first that fails.
  public static func MultiWriter(contentsOf writers: GoSlice<(any Writer)?>) -> (any Writer)? {
    multiWriter(Array(writers))
  }

  /// A reader that writes all it reads.
  public static func TeeReader(_ reader: (any Reader)?, _ writer: (any Writer)?) -> (any Reader)? {
    teeReader(reader, writer)
  }

  /// A reader that ends after so many bytes.
  public static func LimitReader(_ reader: (any Reader)?, _ count: Int64) -> (any Reader)? {
    LimitedReader(reader, count)
  }

  /// A reader that can be closed, with no effect.
  public static func NopCloser(_ reader: (any Reader)?) -> (any ReadCloser)? { nopCloser(reader) }

  /// Fills the slice. Fewer bytes are `ErrUnexpectedEOF`, none are `EOF`.
  public static func ReadFull(_ reader: (any Reader)?, _ bytes: GoSlice<UInt8>) -> (n: Int, err: (any error)?) {
    ReadAtLeast(reader, bytes, bytes.count)
  }

  /// Reads at least so many bytes. Fewer are `ErrUnexpectedEOF`, none are `EOF`.
  public static func ReadAtLeast(
    _ reader: (any Reader)?, _ bytes: GoSlice<UInt8>, _ least: Int
  ) -> (n: Int, err: (any error)?) {
    if bytes.count < least { return (0, ErrShortBuffer) }
    var (count, failure): (Int, (any error)?) = (0, nil)
    while count < least, failure == nil {
      let step: Int
      (step, failure) = reader!.Read(bytes[count...])
      count += step
    }
    if count >= least { return (count, nil) }
    return (count, count > 0 && equal(failure, EOF) ? ErrUnexpectedEOF : failure)
  }

  /// Copies so many bytes, or fewer and an error.
  @discardableResult
  public static func CopyN(
    _ target: (any Writer)?, _ source: (any Reader)?, _ count: Int64
  ) -> (written: Int64, err: (any error)?) {
    let (written, failure) = Copy(target, LimitReader(source, count))
    if written == count { return (count, nil) }
    return failure == nil ? (written, EOF) : (written, failure)
  }
}

private final class multiReader: GoObject, io.Reader {
  private var readers: [(any io.Reader)?] = []

  init() {}
  init(_ readers: [(any io.Reader)?]) { self.readers = readers }

  func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
    while let first = readers.first {
      let (count, failure) = first!.Read(bytes)
      let isOver = equal(failure, io.EOF)
      if isOver { readers.removeFirst() }
      if count > 0 || !isOver { return (count, isOver ? nil : failure) }
    }
    return (0, io.EOF)
  }
}

private final class multiWriter: GoObject, io.Writer, io.StringWriter {
  private var writers: [(any io.Writer)?] = []

  init() {}
  init(_ writers: [(any io.Writer)?]) { self.writers = writers }

  func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
    for writer in writers {
      let (count, failure) = writer!.Write(bytes)
      if failure != nil { return (count, failure) }
      if count != bytes.count { return (count, io.ErrShortWrite) }
    }
    return (bytes.count, nil)
  }

  func WriteString(_ text: GoString) -> (Int, (any error)?) {
    for writer in writers {
      let (count, failure) = io.WriteString(writer, text)
      if failure != nil { return (count, failure) }
      if count != text.count { return (count, io.ErrShortWrite) }
    }
    return (text.count, nil)
  }
}

private final class teeReader: GoObject, io.Reader {
  private var reader: (any io.Reader)?
  private var writer: (any io.Writer)?

  init() {}
  init(_ reader: (any io.Reader)?, _ writer: (any io.Writer)?) {
    self.reader = reader
    self.writer = writer
  }

  func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
    let (count, failure) = reader!.Read(bytes)
    if count > 0 {
      let (written, writeFailure) = writer!.Write(bytes[..<count])
      if writeFailure != nil { return (written, writeFailure) }
    }
    return (count, failure)
  }
}

private final class LimitedReader: GoObject, io.Reader {
  private var reader: (any io.Reader)?
  private var rest: Int64 = 0

  init() {}
  init(_ reader: (any io.Reader)?, _ rest: Int64) {
    self.reader = reader
    self.rest = rest
  }

  func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
    if rest <= 0 { return (0, io.EOF) }
    let (count, failure) = reader!.Read(Int64(bytes.count) > rest ? bytes[..<Int(rest)] : bytes)
    rest -= Int64(count)
    return (count, failure)
  }
}

private final class nopCloser: GoObject, io.ReadCloser {
  private var reader: (any io.Reader)?

  init() {}
  init(_ reader: (any io.Reader)?) { self.reader = reader }

  func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { reader!.Read(bytes) }
  func Close() -> (any error)? { nil }
}
