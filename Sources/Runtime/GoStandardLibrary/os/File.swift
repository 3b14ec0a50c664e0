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
  public final class File: GoObject, io.ReadWriter, io.StringWriter, io.Closer {
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
        let count = systemWrite(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return (done, failure("write"))
        }
        done += count
      }
      return (done, nil)
    }

    public func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
      bytes.withElements { target in
        guard target.count > 0 else { return (0, nil) }
        while true {
          let count = read(descriptor, UnsafeMutableRawPointer(mutating: target.baseAddress!), target.count)
          if count > 0 { return (count, nil) }
          if count == 0 { return (0, io.EOF) }
          if errno != EINTR { return (0, failure("read")) }
        }
      }
    }

    public func Close() -> (any error)? { close(descriptor) == 0 ? nil : failure("close") }

    private func failure(_ operation: String) -> (any error)? {
      errors.New(GoString("\(operation) \(name): \(Swift.String(cString: strerror(errno)).lowercased())"))
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
