// Pipe: what one goroutine writes another reads, without a buffer between them.

import GoRuntime

extension io {
  /// The two ends of a pipe: each write waits until its bytes are read, or the other end is closed.
  public static func Pipe() -> (PipeReader?, PipeWriter?) {
    let pipe = PipeState()
    return (PipeReader(pipe), PipeWriter(pipe))
  }

  /// The end of a pipe to read from.
  public final class PipeReader: GoObject, ReadCloser, @unchecked Sendable {
    public static var goPackage: String { "io" }
    private let pipe: PipeState

    public init() { pipe = PipeState() }
    init(_ pipe: PipeState) { self.pipe = pipe }

    @discardableResult
    public func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { pipe.read(bytes) }

    /// Ends the pipe: writes fail from now on.
    @discardableResult
    public func Close() -> (any error)? { CloseWithError(nil) }

    /// Ends the pipe: writes fail with this error from now on.
    @discardableResult
    public func CloseWithError(_ failure: (any error)?) -> (any error)? {
      pipe.closeReading(failure ?? ErrClosedPipe)
      return nil
    }
  }

  /// The end of a pipe to write to.
  public final class PipeWriter: GoObject, WriteCloser, @unchecked Sendable {
    public static var goPackage: String { "io" }
    private let pipe: PipeState

    public init() { pipe = PipeState() }
    init(_ pipe: PipeState) { self.pipe = pipe }

    @discardableResult
    public func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { pipe.write(bytes) }

    /// Ends the pipe: readers meet the end.
    @discardableResult
    public func Close() -> (any error)? { CloseWithError(nil) }

    /// Ends the pipe: readers meet this error.
    @discardableResult
    public func CloseWithError(_ failure: (any error)?) -> (any error)? {
      pipe.closeWriting(failure ?? EOF)
      return nil
    }
  }
}

/// What both ends of a pipe share. One writer at a time gives its bytes to the readers, who say how many they took.
final class PipeState: @unchecked Sendable {
  private let writing = sync.Mutex()
  private let bytes = Channel<GoSlice<UInt8>>()
  private let taken = Channel<Int>()
  private let closing = sync.Mutex()
  private let done = Channel<GoEmpty>()
  private var isDone = false
  private var readFailure: (any error)?
  private var writeFailure: (any error)?

  func read(_ target: GoSlice<UInt8>) -> (Int, (any error)?) {
    if hasEnded { return (0, failureOfReading) }
    switch select(.receive(from: bytes), .receive(from: done)) {
    case 0:
      let count = copy(target, bytes.received().value)
      taken.send(count)
      return (count, nil)
    default: return (0, failureOfReading)
    }
  }

  func write(_ source: GoSlice<UInt8>) -> (Int, (any error)?) {
    if hasEnded { return (0, failureOfWriting) }
    writing.Lock()
    defer { writing.Unlock() }
    var (rest, count) = (source, 0)
    // Writing nothing waits for a reader, too.
    repeat {
      switch select(.send(rest, to: bytes), .receive(from: done)) {
      case 0:
        let step = taken.receive()
        rest = rest[step...]
        count += step
      default: return (count, failureOfWriting)
      }
    } while rest.count > 0
    return (count, nil)
  }

  /// The reader closes: what it says is what writers meet. The first to say something is believed.
  func closeReading(_ failure: (any error)?) {
    closing.Lock()
    if readFailure == nil { readFailure = failure }
    end()
  }

  func closeWriting(_ failure: (any error)?) {
    closing.Lock()
    if writeFailure == nil { writeFailure = failure }
    end()
  }

  private func end() {
    let isFirst = !isDone
    isDone = true
    closing.Unlock()
    if isFirst { close(done) }
  }

  private var hasEnded: Bool {
    closing.Lock()
    defer { closing.Unlock() }
    return isDone
  }

  private var failureOfReading: (any error)? {
    closing.Lock()
    defer { closing.Unlock() }
    return readFailure == nil ? writeFailure ?? io.ErrClosedPipe : io.ErrClosedPipe
  }

  private var failureOfWriting: (any error)? {
    closing.Lock()
    defer { closing.Unlock() }
    return writeFailure == nil ? readFailure ?? io.ErrClosedPipe : io.ErrClosedPipe
  }
}
