import Diagnostics
import GoSyntax
import Synchronization

/// Methods and embedded elements of an interface type; its type set is computed when first asked for.
package final class InterfaceType: @unchecked Sendable {
  /// What stands between the braces and is not a method.
  struct Embedded: Sendable {
    let type: GoType
    let range: SourceRange?
  }

  /// The methods written in this interface.
  var explicitMethods: [Object] = []
  /// Embedded interfaces, types and unions.
  var embedded: [Embedded] = []
  /// It embeds something that is not known, because its package is not, say.
  var embedsUnknown = false
  /// The terms where this is a union: the interface that a union element denotes.
  var unionTerms: [(tilde: Bool, type: GoType)]?
  /// The universe's `comparable`.
  var isUniverseComparable = false
  /// The interface of a constraint written as a bare union, `[T ~int|string]`.
  var isImplicit = false
  /// All parts are there; before that nothing is cached.
  var isComplete = false

  private let cached = Mutex<TypeSet?>(nil)

  package init() {}

  /// All methods, embedded ones too, sorted by name; objects of kind `.function`.
  package var methods: [Object] { typeSet.methods }
  /// The terms of the type set, nil when it has none (every type with the methods is in it).
  package var terms: [(tilde: Bool, type: GoType)]? { typeSet.terms?.map { ($0.tilde, $0.type) } }
  /// `comparable`, or embeds it.
  package var isComparable: Bool { typeSet.isComparable }

  package var isEmpty: Bool {
    let set = typeSet
    return set.methods.isEmpty && set.terms == nil && !set.isComparable
  }

  /// It can be the type of a variable: no terms, not comparable.
  var isBasic: Bool {
    let set = typeSet
    return set.terms == nil && !set.isComparable
  }

  var typeSet: TypeSet {
    if let known = cached.withLock({ $0 }) { return known }
    var seen: [ObjectIdentifier] = []
    let set = TypeSet.of(self, seen: &seen)
    if isComplete { cached.withLock { $0 = set } }
    return set
  }
}
