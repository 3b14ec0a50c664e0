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

/// A defined type. Identity is object identity; instances of one generic type with identical arguments are one object.
package final class NamedType: @unchecked Sendable {
  package let object: Object
  /// Never `.named`; set once, while its declaration is resolved.
  package var underlying: GoType = .invalid
  /// Declared methods in source order, objects of kind `.function`.
  package var methods: [Object] = []
  package var typeParameters: [TypeParameter] = []
  /// Of an instance; empty otherwise.
  package let typeArguments: [GoType]
  /// The generic type this is an instance of.
  package let origin: NamedType?
  /// The declaration carries the directive `//go2swift:identity`: the runtime's class of this type has identity.
  package var hasIdentityDirective = false

  package init(object: Object, typeArguments: [GoType] = [], origin: NamedType? = nil) {
    self.object = object
    self.typeArguments = typeArguments
    self.origin = origin
  }
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

/// The type of a function or method (the receiver apart).
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

/// Methods and embedded elements of an interface type.
package final class InterfaceType: @unchecked Sendable {
  /// All methods, embedded ones too, sorted by name; objects of kind `.function`.
  package var methods: [Object] = []
  /// The terms of the type set, nil when it has none (every type with the methods is in it).
  package var terms: [(tilde: Bool, type: GoType)]?
  /// `comparable`, or embeds it.
  package var isComparable = false
  package init() {}
  package var isEmpty: Bool { methods.isEmpty && terms == nil && !isComparable }
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
