import Diagnostics

/// A function, method or closure. Identity is object identity.
package final class Function: @unchecked Sendable {
  /// Empty for a closure.
  package let name: String
  package let origin: SourceRange?
  /// Of a method.
  package var receiver: Variable?
  /// The type the method is declared on.
  package var receiverType: TypeName?
  package var typeParameters: [TypeParameter] = []
  package var parameters: [Variable] = []
  /// Named results are variables of the body; unnamed ones are called "_".
  package var results: [Variable] = []
  package var isVariadic = false
  /// Nil for a function implemented elsewhere.
  package var body: [Statement]?
  package var trivia = Trivia()
  /// `//go:noinline` and the like.
  package var directives: [String] = []

  // NameFunctions
  /// What Go's traces call it, with `()` or `(...)` behind; nil for what Go has no function for.
  package var goName: String?
  /// The names of the closures that became the ends of scopes, by their defer statements.
  package var deferredNames: [SourceRange: String] = [:]

  // FindConformances
  /// The function only calls a method, as those that Go's compiler makes for promoted methods and method expressions.
  package var isForwarding = false

  // FindPanics
  /// A panic may leave the function by `throw`.
  package var throwsPanic = false
  /// WrapThrowingClosures: the closure is made an optional in so many words.
  package var isWrapped = false
  /// The function calls `recover` itself.
  package var callsRecover = false
  /// A deferred call of the function recovers or has an effect that can be seen, so that panics unwind through it.
  package var unwinds = false

  // ChooseRepresentations
  /// The method may be called on a nil receiver and looks at it.
  package var toleratesNilReceiver = false
  /// Of a value receiver that the method assigns to: it works on a copy.
  package var copiesReceiver = false

  // BorrowLoads
  /// The function is given this reading by its callers and lends them its result.
  package var lendingReading: Variable?

  // LowerDefer
  /// The results are kept in variables because deferred calls may change them.
  package var hasResultVariables = false

  // ChooseNames
  package var swiftName: String

  package init(name: String, origin: SourceRange? = nil) {
    self.name = name
    self.origin = origin
    swiftName = name
  }

  package var isExported: Bool { name.first?.isUppercase ?? false }
  package var hasNamedResults: Bool { results.contains { $0.name != "_" } }
  package var resultType: IRType {
    if results.count == 1 { return results[0].type }
    return .tuple(results.map { TupleElement($0.name == "_" ? nil : $0.name, $0.type) })
  }
  package var type: FunctionType {
    FunctionType(parameters: parameters.map(\.type), result: resultType, isVariadic: isVariadic)
  }
  /// The type without labels on the results, as values of it have it.
  package var plainType: FunctionType {
    FunctionType(
      parameters: parameters.map(\.type),
      result: results.count == 1 ? results[0].type : .tuple(results.map { TupleElement(nil, $0.type) }),
      isVariadic: isVariadic)
  }
}

package struct TypeParameter: Hashable, Sendable {
  package let name: String
  package var constraint: Constraint
  /// The interface whose methods the types have.
  package var methods: IRType?
  /// An atomic pointer to a value of it is used, so `*T` must be what that holds (PointedParameters).
  package var isPointedTo = false
  package init(name: String, constraint: Constraint, methods: IRType? = nil) {
    self.name = name
    self.constraint = constraint
    self.methods = methods
  }
  /// The types have a core type and methods, so all of them are defined types over the core type. (A pointer has the
  /// methods of what it points at.)
  package var isOfDefinedTypes: Bool {
    guard case .core(let core) = constraint, methods != nil else { return false }
    if case .pointer = core { return false }
    return true
  }
  /// What the type set allows, as the runtime's protocols name it.
  package enum Constraint: Hashable, Sendable {
    case any, comparable, ordered, integer, signed, unsigned, float, number, string
    /// A core type: `~[]E`.
    case core(IRType)
  }
}
