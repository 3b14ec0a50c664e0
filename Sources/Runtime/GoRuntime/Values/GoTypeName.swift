/// Go names of Swift types, for `%T` and for the texts of panics.
public enum GoTypeName {
  /// The Go name of any Swift type that generated code uses.
  public static func name(of type: Any.Type) -> String {
    if let value = type as? any GoValue.Type { return value.goDescription.name }
    if let function = FunctionMetadata(type) { return function.goName }
    if let parts = TupleMetadata(type) { return "(" + parts.elements.map(name(of:)).joined(separator: ", ") + ")" }
    let swiftName = _typeName(type, qualified: true)
    if swiftName == "GoRuntime.error" { return "error" }
    if swiftName == "GoRuntime.GoStringer" { return "fmt.Stringer" }
    return declared(swiftName, type, package: "main")
  }

  /// The Go name of a declared type: its package, its own name, its type arguments.
  static func name(of type: Any.Type, package: String) -> String {
    declared(_typeName(type, qualified: true), type, package: package)
  }

  /// Whether a Swift type is a function type.
  static func isFunction(_ type: Any.Type) -> Bool { FunctionMetadata(type) != nil }

  /// `Module.point` is `main.point`, `Module.geometry.Point` is `geometry.Point`.
  private static func declared(_ swiftName: String, _ type: Any.Type, package: String) -> String {
    var arguments = ""
    var path = Substring(swiftName)
    if let open = swiftName.firstIndex(of: "<") {
      path = swiftName[..<open]
      let count = listLength(swiftName[open...].dropFirst().dropLast())
      let names = GenericMetadata(type, count: count)?.arguments.map(name(of:)) ?? []
      arguments = "[" + names.joined(separator: ",") + "]"
    }
    var components: [Substring] = []
    var depth = 0
    var start = path.startIndex
    for index in path.indices {
      switch path[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "." where depth == 0:
        components.append(path[start..<index])
        start = path.index(after: index)
      default: break
      }
    }
    components.append(path[start...])
    components = components.dropFirst().filter { !$0.hasPrefix("(") }
    guard var last = components.last else { return swiftName }
    if let renamed = type as? any GoRenamed.Type { last = Substring(renamed.goName) }
    return (components.count > 1 ? String(components[components.count - 2]) : package) + "." + last + arguments
  }

  /// How many type arguments a list names, whatever lists they have themselves.
  private static func listLength(_ list: Substring) -> Int {
    var (count, depth) = (1, 0)
    for character in list {
      switch character {
      case "<", "(": depth += 1
      case ">", ")": depth -= 1
      case "," where depth == 0: count += 1
      default: break
      }
    }
    return count
  }
}

/// A type that has another name in Swift than in Go, where two functions may each declare one of the same name.
public protocol GoRenamed {
  /// The name in Go, without the package.
  static var goName: String { get }
}

/// The parts of a Swift function type, read from its metadata.
struct FunctionMetadata {
  let result: Any.Type
  let parameters: [Any.Type]

  init?(_ type: Any.Type) {
    let words = unsafeBitCast(type, to: UnsafePointer<UInt>.self)
    guard words[0] == 0x302 else { return nil }
    result = unsafeBitCast(words[2], to: Any.Type.self)
    parameters = (0..<Int(words[1] & 0xFFFF)).map { unsafeBitCast(words[3 + $0], to: Any.Type.self) }
  }

  var goName: String {
    let head = "func(" + parameters.map(GoTypeName.name(of:)).joined(separator: ", ") + ")"
    return result == Void.self ? head : head + " " + GoTypeName.name(of: result)
  }
}

/// The parts of a Swift tuple type, read from its metadata.
struct TupleMetadata {
  let elements: [Any.Type]

  init?(_ type: Any.Type) {
    let words = unsafeBitCast(type, to: UnsafePointer<UInt>.self)
    guard words[0] == 0x301 else { return nil }
    elements = (0..<Int(words[1])).map { unsafeBitCast(words[3 + 2 * $0], to: Any.Type.self) }
  }
}

/// The type arguments of a generic Swift type, read from its metadata (docs/ABI/TypeMetadata.rst).
struct GenericMetadata {
  let arguments: [Any.Type]

  init?(_ type: Any.Type, count: Int) {
    let words = unsafeBitCast(type, to: UnsafePointer<UInt>.self)
    let first: Int
    switch words[0] {
    case 0x200, 0x201, 0x202: first = 2
    case 0, 0x800...:
      // A class: its own members of the metadata, the arguments first, stand at the end.
      guard let descriptor = UnsafePointer<UInt32>(bitPattern: words[5]) else { return nil }
      first = Int(descriptor[7]) - Int(descriptor[8])
    default: return nil
    }
    arguments = (0..<count).map { unsafeBitCast(words[first + $0], to: Any.Type.self) }
  }
}
