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
    return declared(swiftName, package: "main")
  }

  /// The Go name of a declared type: its package, its own name, its type arguments.
  static func name(of type: Any.Type, package: String) -> String {
    declared(_typeName(type, qualified: true), package: package)
  }

  /// Whether a Swift type is a function type.
  static func isFunction(_ type: Any.Type) -> Bool { FunctionMetadata(type) != nil }

  /// `Module.point` is `main.point`, `Module.geometry.Point` is `geometry.Point`.
  private static func declared(_ swiftName: String, package: String) -> String {
    var arguments = ""
    var path = Substring(swiftName)
    if let open = swiftName.firstIndex(of: "<") {
      path = swiftName[..<open]
      arguments =
        "["
        + swiftName[open...].dropFirst().dropLast().split(separator: ",").map(argument).joined(
          separator: ",") + "]"
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
    guard let last = components.last else { return swiftName }
    return (components.count > 1 ? String(components[components.count - 2]) : package) + "." + last + arguments
  }

  /// A type argument: basic types by Go's name, others as they are declared.
  private static func argument(_ swiftName: Substring) -> String {
    let name = swiftName.drop { $0 == " " }
    switch name {
    case "GoRuntime.GoString": return "string"
    case "GoRuntime.GoAny": return "interface {}"
    case "Swift.Double": return "float64"
    case "Swift.Float": return "float32"
    case _ where name.hasPrefix("Swift."): return name.dropFirst(6).lowercased()
    default: return declared(String(name), package: "main")
    }
  }
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
