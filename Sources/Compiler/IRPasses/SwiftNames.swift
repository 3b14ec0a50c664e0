/// Go names as Swift identifiers.
import IR

enum SwiftNames {
  /// Words Swift reserves in every position.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "var", "where", "while", "Any", "Type", "Protocol",
  ]

  /// Names the emitted code relies on meaning what Swift and the runtime mean by them.
  private static let relied: Set<String> = [
    "Bool", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Float", "Double",
    "Optional", "Pointer", "Channel", "DeferStack", "GoAny", "GoArray", "GoMap", "GoSlice", "GoString", "GoPanic",
    "GoStruct", "GoObject", "GoDefined", "GoValue", "GoInterface", "Program", "Hashable", "GoComparable",
    "Equatable", "Void",
  ]

  /// Free functions of the runtime, and those of Swift that take anything: one of the program by such a name would be
  /// an overload of it.
  private static let builtins: Set<String> = [
    "abs", "append", "areEqual", "blockForever", "cap", "clear", "close", "complex", "copy", "debugPrint", "delete",
    "dump", "equal", "fatally", "go", "goPrint", "imag", "initializePackage", "len", "max", "min", "panic", "print",
    "println", "quotient", "real", "recover", "remainder", "runMain", "select", "typedNil",
  ]

  /// A function or variable of the package.
  static func global(_ name: String) -> String { builtins.contains(name) ? name + "_" : value(name) }

  static func type(_ name: String) -> String { relied.contains(name) ? name + "_" : escaped(name) }

  static func value(_ name: String) -> String {
    switch name {
    // Swift takes a comparison of something called `nan` for a mistake.
    case "self", "Self", "Type", "Protocol", "Any", "nan": name + "_"
    default: relied.contains(name) ? name + "_" : escaped(name)
    }
  }

  static func member(_ name: String) -> String {
    let free = MemberNames.free(name)
    return free == name ? escaped(name) : free
  }

  private static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }
}
