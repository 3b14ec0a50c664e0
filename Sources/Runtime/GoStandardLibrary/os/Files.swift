// Files and the environment as a whole.

import GoRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension os {
  /// The permissions of a file.
  public struct FileMode: GoDefinedInteger, Sendable {
    public static var goPackage: String { "os" }
    public var rawValue: UInt32
    public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  }

  /// What went wrong with a file.
  public final class PathError: GoObject, GoUnwrapper {
    public static var goPackage: String { "fs" }
    /// The operation.
    public var Op: GoString = ""
    /// The name of the file.
    public var Path: GoString = ""
    /// Why it failed.
    public var Err: (any error)?

    /// What the system calls the failure of one of its own calls.
    private var systemText: GoString?

    public init() {}

    public init(Op: GoString = "", Path: GoString = "", Err: (any error)? = nil) {
      self.Op = Op
      self.Path = Path
      self.Err = Err
    }

    convenience init(_ operation: GoString, _ path: GoString, _ code: Int32) {
      let failure = code == ENOENT ? ErrNotExist : code == EEXIST ? ErrExist : systemError(code)
      self.init(Op: operation, Path: path, Err: failure)
      systemText = systemError(code)!.Error()
    }

    public func Error() -> GoString { Op + " " + Path + ": " + (systemText ?? Err!.Error()) }

    public func Unwrap() -> (any error)? { Err }
  }

  static func systemError(_ code: Int32) -> (any error)? {
    errors.New(syscall.Errno(UInt(code)).Error())
  }

  /// The file is not there.
  nonisolated(unsafe) public static var ErrNotExist: (any error)? = errors.New("file does not exist")
  /// The file is there already.
  nonisolated(unsafe) public static var ErrExist: (any error)? = errors.New("file already exists")

  /// Not allowed.
  nonisolated(unsafe) public static var ErrPermission: (any error)? = errors.New("permission denied")
  /// An argument is of no use.
  nonisolated(unsafe) public static var ErrInvalid: (any error)? = errors.New("invalid argument")
  /// The file is closed already.
  nonisolated(unsafe) public static var ErrClosed: (any error)? = errors.New("file already closed")

  /// The content of a file.
  public static func ReadFile(_ name: GoString) -> (GoSlice<UInt8>, (any error)?) {
    let descriptor = open(Swift.String(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return (nil, PathError("open", name, errno)) }
    let file = File(descriptor, name)
    defer { _ = file.Close() }
    return io.ReadAll(file)
  }

  /// Makes a file with this content, or replaces that of one.
  @discardableResult
  public static func WriteFile(_ name: GoString, _ content: GoSlice<UInt8>, _ mode: FileMode) -> (any error)? {
    let descriptor = open(Swift.String(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode.rawValue))
    guard descriptor >= 0 else { return PathError("open", name, errno) }
    let file = File(descriptor, name)
    let (_, failure) = file.Write(content)
    return failure ?? file.Close()
  }

  /// The whole environment, as `key=value`.
  public static func Environ() -> GoSlice<GoString> {
    var entries: [GoString] = []
    var index = 0
    while let text = environ[index] {
      entries.append(GoString(Swift.String(cString: text)))
      index += 1
    }
    return GoSlice(entries)
  }

  /// The name of the machine.
  public static func Hostname() -> (name: GoString, err: (any error)?) {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, 255) == 0 else { return ("", systemError(errno)) }
    let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (GoString(bytes: name), nil)
  }
}
