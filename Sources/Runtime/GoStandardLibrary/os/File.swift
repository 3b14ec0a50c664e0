// File: an open file, and the three that are always open.

import GoRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension os {
  /// An open file. Nothing is buffered: each write is one system call, as in Go.
  public final class File: GoObject, io.ReadWriter, io.StringWriter, io.Closer, @unchecked Sendable {
    let descriptor: Int32
    let name: GoString

    public init() {
      descriptor = -1
      name = ""
    }

    init(_ descriptor: Int32, _ name: GoString) {
      self.descriptor = descriptor
      self.name = name
    }

    /// The name it was opened by.
    public func Name() -> GoString { name }

    @discardableResult
    public func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
      bytes.withElements { write($0) }
    }

    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) { text.withBytes { write($0) } }

    /// Writes bytes until all are written.
    func write(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, (any error)?) {
      var done = 0
      while done < bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[done...])
        let (count, code) = blockingThread { (systemWrite(descriptor, rest.baseAddress!, rest.count), errno) }
        if count < 0 {
          if code == EINTR || code == EAGAIN { continue }
          return (done, failure("write", code))
        }
        done += count
      }
      return (done, nil)
    }

    @discardableResult
    public func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
      bytes.withElements { target in
        guard target.count > 0 else { return (0, nil) }
        while true {
          let (count, code) = blockingThread(willWait: mustWait) {
            (read(descriptor, UnsafeMutableRawPointer(mutating: target.baseAddress!), target.count), errno)
          }
          if count > 0 { return (count, nil) }
          if count == 0 { return (0, io.EOF) }
          if code != EINTR { return (0, failure("read", code)) }
        }
      }
    }

    /// Whether nothing can be read right now, as from a pipe or a terminal.
    private var mustWait: Bool {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&request, 1, 0) == 0
    }

    @discardableResult
    public func Close() -> (any error)? { close(descriptor) == 0 ? nil : failure("close", errno) }

    private func failure(_ operation: String, _ code: Int32) -> (any error)? {
      errors.New(GoString("\(operation) \(name): \(syscall.Errno(UInt(code)).Error())"))
    }
  }

  /// Standard input.
  nonisolated(unsafe) public static var Stdin: File? = File(0, "/dev/stdin")
  /// Standard output.
  nonisolated(unsafe) public static var Stdout: File? = File(1, "/dev/stdout")
  /// Standard error.
  nonisolated(unsafe) public static var Stderr: File? = File(2, "/dev/stderr")
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
