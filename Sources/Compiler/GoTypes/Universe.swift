import GoSyntax

/// The predeclared names of Go, and package unsafe.
enum Universe {
  static let anyInterface: InterfaceType = {
    let interface = InterfaceType()
    interface.isComplete = true
    return interface
  }()

  /// `error`: a defined interface type with the method Error.
  static let error: NamedType = {
    let object = Object(.type, name: "error", type: .invalid, range: nil, packagePath: nil)
    let named = NamedType(object: object)
    object.type = .named(named)
    let result = Object(.variable, name: "", type: .basic(.string), range: nil, packagePath: nil)
    let signature = Signature(parameters: [], results: [result], isVariadic: false)
    let interface = InterfaceType()
    interface.explicitMethods = [
      Object(.function, name: "Error", type: .function(signature), range: nil, packagePath: nil)
    ]
    interface.isComplete = true
    named.underlying = .interface(interface)
    return named
  }()

  static let comparable: NamedType = {
    let object = Object(.type, name: "comparable", type: .invalid, range: nil, packagePath: nil)
    let named = NamedType(object: object)
    object.type = .named(named)
    let interface = InterfaceType()
    interface.isUniverseComparable = true
    interface.isComplete = true
    named.underlying = .interface(interface)
    return named
  }()

  static let iota = Object(
    .constant(.integer(0)), name: "iota", type: .basic(.untypedInt), range: nil, packagePath: nil)

  /// By name; what came with a later version of Go is filtered where it is looked up.
  static let objects: [String: Object] = {
    var result: [String: Object] = [:]
    func add(_ kind: Object.Kind, _ name: String, _ type: GoType) {
      result[name] = Object(kind, name: name, type: type, range: nil, packagePath: nil)
    }
    for basic in BasicType.allCases where !basic.isUntyped && basic != .unsafePointer {
      add(.type, basic.rawValue, .basic(basic))
    }
    add(.type, "byte", .basic(.uint8))
    add(.type, "rune", .basic(.int32))
    add(.type, "any", .interface(anyInterface))
    for name in ["byte", "rune", "any"] { result[name]?.isAlias = true }
    result["error"] = error.object
    result["comparable"] = comparable.object
    result["iota"] = iota
    add(.constant(.bool(true)), "true", .basic(.untypedBool))
    add(.constant(.bool(false)), "false", .basic(.untypedBool))
    add(.nil, "nil", .basic(.untypedNil))
    for builtin in Builtin.allCases where !builtin.rawValue.hasPrefix("unsafe.") {
      add(.builtin(builtin), builtin.rawValue, .invalid)
    }
    return result
  }()

  /// The exported names of package unsafe.
  static let unsafe: [String: Object] = {
    var result: [String: Object] = [:]
    result["Pointer"] = Object(
      .type, name: "Pointer", type: .basic(.unsafePointer), range: nil, packagePath: "unsafe")
    for builtin in Builtin.allCases where builtin.rawValue.hasPrefix("unsafe.") {
      let name = String(builtin.rawValue.dropFirst("unsafe.".count))
      result[name] = Object(.builtin(builtin), name: name, type: .invalid, range: nil, packagePath: "unsafe")
    }
    return result
  }()

  static let unsafePackage = CheckedPackage(path: "unsafe", name: "unsafe", scope: unsafe)
}
