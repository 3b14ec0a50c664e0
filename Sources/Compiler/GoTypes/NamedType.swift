import Synchronization

/// A defined type. Identity is object identity; instances of one generic type with identical arguments are one object.
///
/// An instance is expanded the first time somebody looks inside it, so that types may refer to their own instances.
package final class NamedType: @unchecked Sendable {
  package let object: Object
  package var typeParameters: [TypeParameter] = []
  /// Of an instance; empty otherwise.
  package let typeArguments: [GoType]
  /// The generic type this is an instance of.
  package let origin: NamedType?
  /// The declaration carries the directive `//go2swift:identity`: the runtime's class of this type has identity.
  package var hasIdentityDirective = false
  /// What stands on the right of the declaration while it is being resolved; may be another defined type.
  var rightSide: GoType?

  private struct Contents {
    var underlying: GoType?
    var methods: [Object] = []
    var instances: [NamedType] = []
    var instanceMethods: [Int: Object] = [:]
  }
  private let contents = Mutex(Contents())

  package init(object: Object, typeArguments: [GoType] = [], origin: NamedType? = nil) {
    self.object = object
    self.typeArguments = typeArguments
    self.origin = origin
    hasIdentityDirective = origin?.hasIdentityDirective ?? false
  }

  /// Never `.named`; `.invalid` as long as its declaration is not resolved, or could not be.
  package var underlying: GoType {
    get { resolved(depth: 0) ?? .invalid }
    set { contents.withLock { $0.underlying = newValue } }
  }

  /// The underlying type is known.
  var isResolved: Bool { resolved(depth: 0) != nil }

  /// The underlying type, through instances and other defined types; nil as long as it cannot be known.
  private func resolved(depth: Int) -> GoType? {
    if let known = contents.withLock({ $0.underlying }) { return known }
    if depth > 100 { return nil }
    let found: GoType?
    if let origin {
      found = origin.resolved(depth: depth + 1).map { substitution.apply(to: $0) }
    } else if case .named(let other)? = rightSide {
      found = other === self ? nil : other.resolved(depth: depth + 1)
    } else {
      found = rightSide
    }
    guard let found else { return nil }
    return contents.withLock {
      if $0.underlying == nil { $0.underlying = found }
      return $0.underlying
    }
  }

  /// Declared methods in source order, objects of kind `.function`; those of an instance are substituted.
  package var methods: [Object] {
    get {
      guard let origin else { return contents.withLock { $0.methods } }
      return origin.methods.indices.map { method(at: $0) }
    }
    set { contents.withLock { $0.methods = newValue } }
  }

  /// The declared method with the index, substituted in an instance.
  func method(at index: Int) -> Object {
    guard let origin else { return contents.withLock { $0.methods[index] } }
    if let known = contents.withLock({ $0.instanceMethods[index] }) { return known }
    let generic = origin.methods[index]
    let made = substitutedMethod(generic)
    return contents.withLock {
      if let known = $0.instanceMethods[index] { return known }
      $0.instanceMethods[index] = made
      return made
    }
  }

  /// The index of a declared method, and whether it is there under another capitalisation only.
  func methodIndex(_ name: String, packagePath: String?) -> Int? {
    (origin ?? self).methods.firstIndex { $0.isNamed(name, packagePath: packagePath) }
  }

  /// The one instance with these arguments.
  func instance(arguments: [GoType]) -> NamedType {
    let matches: (NamedType) -> Bool = { candidate in
      candidate.typeArguments.count == arguments.count
        && zip(candidate.typeArguments, arguments).allSatisfy { identical($0, $1) }
    }
    if let known = contents.withLock({ $0.instances }).first(where: matches) { return known }
    let made = NamedType(object: object, typeArguments: arguments, origin: self)
    contents.withLock { $0.instances.append(made) }
    return made
  }

  /// What turns the generic type's parts into this instance's.
  var substitution: Substitution {
    Substitution(origin?.typeParameters ?? [], typeArguments)
  }

  private func substitutedMethod(_ generic: Object) -> Object {
    generic.resolve()
    var type = generic.type
    if case .function(let signature) = type {
      let receiver = signature.receiver.map { substitution.apply(to: $0) }
      let substituted = substitution.apply(to: signature, receiver: receiver)
      if substituted === signature { return generic }
      type = .function(substituted)
    }
    let object = Object(
      generic.kind, name: generic.name, type: type, range: generic.range, packagePath: generic.packagePath)
    object.hasPointerReceiver = generic.hasPointerReceiver
    object.origin = generic
    return object
  }
}
