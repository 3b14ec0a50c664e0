import Diagnostics

/// A variable of the program: identity is object identity. The builder fills in the first group; passes fill in the
/// facts and decisions below it, each documented with the pass that owns it.
package final class Variable: Hashable, @unchecked Sendable {
  package enum Kind: Sendable { case local, parameter, result, receiver, global, temporary }

  /// Go's name; `_` and unnamed parameters are "_".
  package let name: String
  package var type: IRType
  package let kind: Kind
  package let origin: SourceRange?
  /// Of a global in another translated package or the standard library: its package name.
  package var package: String?
  /// Of a receiver: the method is declared on the pointer.
  package var isPointerReceiver = false

  // AnalyzeVariables
  /// Assigned to after its declaration (increment, compound assignment and assignment through a closure included).
  package var isAssigned = false
  package var isAddressTaken = false
  /// Used inside a closure other than the one that declares it.
  package var isCaptured = false
  package var isUsed = false

  // ChooseRepresentations
  package enum Storage: Sendable {
    /// A Swift `let` or `var`.
    case plain
    /// A `Pointer` cell: the name denotes the cell, the value is its pointee.
    case cell
    /// An `atomic.…` object: the name denotes the object.
    case atomicObject
  }
  package var storage = Storage.plain
  /// FindNeverNil: nothing that may be nil reaches it and nobody compares it with nil, so it is not optional in Swift.
  package var isNeverNil = false
  /// A parameter of function type whose value outlives the call.
  package var isEscaping = false

  // BorrowLoads
  /// Holds what a reading lends, uncounted.
  package var isBorrowed = false

  // ChooseNames
  /// The Swift identifier, escaped by backticks where it must be. Go's name until the pass has run.
  package var swiftName: String

  package init(_ name: String, _ type: IRType, _ kind: Kind, origin: SourceRange? = nil) {
    self.name = name
    self.type = type
    self.kind = kind
    self.origin = origin
    swiftName = name
  }

  package static func == (left: Variable, right: Variable) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
