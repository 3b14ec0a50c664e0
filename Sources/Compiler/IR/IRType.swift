/// The type of an IR expression: Go's type with names resolved, still free of any Swift decision. How a named type is
/// represented (struct, class, wrapper, protocol) stands in ``Program/types``, never here.
package indirect enum IRType: Hashable, Sendable {
  case bool
  case integer(IntegerKind)
  case float32, float64, complex64, complex128
  case string
  /// The empty interface.
  case any
  /// A defined type: struct, wrapper over an underlying type, or interface (`error` is `TypeName(package: nil, "error")`).
  case named(TypeName, [IRType])
  case pointer(IRType)
  /// `unsafe.Pointer` before its pointee is inferred.
  case unsafePointer
  case slice(IRType)
  case array(Int, IRType)
  case map(IRType, IRType)
  case channel(ChannelDirection, IRType)
  case function(FunctionType)
  /// Several results, or none: `()` is `tuple([])`. Labels are the names of named results, or nil.
  case tuple([TupleElement])
  case typeParameter(String)
  /// A struct type without a name: `struct{}` mostly. Fields as (name, type).
  case anonymousStruct([TupleElement])
  /// An interface literal with methods that has no name; passes give it one.
  case anonymousInterface([MethodRequirement])

  package static let int = IRType.integer(.int)
  package static let void = IRType.tuple([])
  package static let error = IRType.named(TypeName(package: nil, "error"), [])
  package static func named(_ name: TypeName) -> IRType { .named(name, []) }
}

package enum IntegerKind: String, Hashable, Sendable, CaseIterable {
  case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, uintptr
  package var isSigned: Bool { !rawValue.hasPrefix("u") }
  /// In bits; `int`, `uint` and `uintptr` have 64.
  package var width: Int {
    switch self {
    case .int8, .uint8: 8
    case .int16, .uint16: 16
    case .int32, .uint32: 32
    default: 64
    }
  }
}

package enum ChannelDirection: String, Hashable, Sendable { case both, send, receive }

/// A type's name: `package` is nil for the translated root package and the universe, else the package's name (`sync`).
package struct TypeName: Hashable, Sendable, CustomStringConvertible {
  package let package: String?
  package let name: String
  package init(package: String?, _ name: String) {
    self.package = package
    self.name = name
  }
  package var description: String { package.map { "\($0).\(name)" } ?? name }
}

/// That a type, or what stands for pointers to it, satisfies an interface.
package struct Conformance: Hashable, Sendable {
  package let type: TypeName
  package let interface: TypeName
  package let isOfPointer: Bool

  package init(type: TypeName, interface: TypeName, isOfPointer: Bool = false) {
    self.type = type
    // One protocol of the runtime has two names.
    self.interface =
      interface == TypeName(package: "fmt", "Stringer") ? TypeName(package: nil, "GoStringer") : interface
    self.isOfPointer = isOfPointer
  }
}

package struct TupleElement: Hashable, Sendable {
  package let label: String?
  package let type: IRType
  /// Of a field of a struct type without a name.
  package let isEmbedded: Bool
  package init(_ label: String?, _ type: IRType, isEmbedded: Bool = false) {
    self.label = label
    self.type = type
    self.isEmbedded = isEmbedded
  }
}

extension IRType {
  /// Whether no place is part of a value of the type, as places are of structs and arrays. Of a defined type only the
  /// underlying one tells.
  package var holdsNoPlaces: Bool {
    switch self {
    case .bool, .integer, .float32, .float64, .complex64, .complex128, .string, .any, .pointer, .slice, .map, .channel,
      .function:
      true
    default: false
    }
  }
}

package struct FunctionType: Hashable, Sendable {
  /// The last is a slice when `isVariadic`.
  package let parameters: [IRType]
  package let result: IRType
  package let isVariadic: Bool
  package init(parameters: [IRType], result: IRType, isVariadic: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.isVariadic = isVariadic
  }
  /// The types of the results, one by one.
  package var results: [IRType] {
    if case .tuple(let elements) = result { elements.map(\.type) } else { [result] }
  }
  /// The type of what an iterator function calls with each value.
  package var yield: FunctionType? {
    if case .function(let yield)? = parameters.first { yield } else { nil }
  }
}

package struct MethodRequirement: Hashable, Sendable {
  package let name: String
  package let parameterNames: [String]
  package let type: FunctionType
  /// Documentation lines, with markers.
  package let comments: [String]
  package init(name: String, parameterNames: [String], type: FunctionType, comments: [String] = []) {
    self.name = name
    self.parameterNames = parameterNames
    self.type = type
    self.comments = comments
  }
}
