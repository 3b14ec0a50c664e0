/// A Go type, as the specification's "Types" section divides them.
package indirect enum GoType: Sendable {
  case basic(BasicType)
  /// A defined type, possibly an instance of a generic one.
  case named(NamedType)
  case pointer(GoType)
  case slice(GoType)
  case array(length: Int, GoType)
  case map(key: GoType, value: GoType)
  case channel(ChannelTypeDirection, GoType)
  case structure(StructureType)
  case function(Signature)
  case interface(InterfaceType)
  /// The result of a call with several results, or none.
  case tuple([GoType])
  case typeParameter(TypeParameter)
  /// The type of an expression that has been reported; it agrees with every type.
  case invalid
}

package enum ChannelTypeDirection: String, Sendable { case both, send, receive }

/// Predeclared types, the untyped kinds of constants among them.
package enum BasicType: String, Sendable, CaseIterable {
  case bool, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, uintptr
  case float32, float64, complex64, complex128, string, unsafePointer = "unsafe.Pointer"
  case untypedBool = "untyped bool", untypedInt = "untyped int", untypedRune = "untyped rune"
  case untypedFloat = "untyped float", untypedComplex = "untyped complex", untypedString = "untyped string"
  case untypedNil = "untyped nil"
}

/// Fields of a struct type; identity of fields is object identity.
package final class StructureType: @unchecked Sendable {
  /// Objects of kind `.field`, in order; an embedded field has `isEmbedded`.
  package let fields: [Object]
  package let tags: [String?]
  package init(fields: [Object], tags: [String?]) {
    self.fields = fields
    self.tags = tags
  }
}

/// The type of a function or method (the receiver apart). A method of a generic type is written in terms of the
/// type's own type parameters, whatever names its receiver gives them.
package final class Signature: @unchecked Sendable {
  package let receiver: Object?
  package let typeParameters: [TypeParameter]
  /// Objects of kind `.variable`; the last is a slice when `isVariadic`.
  package let parameters: [Object]
  package let results: [Object]
  package let isVariadic: Bool
  package init(
    receiver: Object? = nil, typeParameters: [TypeParameter] = [], parameters: [Object], results: [Object],
    isVariadic: Bool
  ) {
    self.receiver = receiver
    self.typeParameters = typeParameters
    self.parameters = parameters
    self.results = results
    self.isVariadic = isVariadic
  }
  package var resultType: GoType { results.count == 1 ? results[0].type : .tuple(results.map(\.type)) }
}

package final class TypeParameter: @unchecked Sendable {
  package let object: Object
  package let index: Int
  package var constraint: GoType = .invalid
  package init(object: Object, index: Int) {
    self.object = object
    self.index = index
  }
}
