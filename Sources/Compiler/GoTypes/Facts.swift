import Diagnostics
import GoSyntax

/// Everything the checker found out, filed under the nodes of the tree (go/types calls this Info).
package struct Facts: Sendable {
  /// Of every expression, type expressions included. Untyped constants have their final type where context gave one.
  package var types: [NodeID: TypeAndValue] = [:]
  /// The object an identifier defines (also `x` in `x := …`, receivers, labels, fields).
  package var definitions: [NodeID: Object] = [:]
  /// The object an identifier refers to (also the selected name of `p.Name` with a package p).
  package var uses: [NodeID: Object] = [:]
  /// Of every selector expression that is not package-qualified.
  package var selections: [NodeID: Selection] = [:]
  /// Type arguments of a generic function's or type's instantiation, explicit or inferred; filed under the identifier
  /// (for `p.F`, the selected identifier).
  package var instances: [NodeID: [GoType]] = [:]
  /// The variable that a type-switch clause declares, under the clause's id.
  package var implicits: [NodeID: Object] = [:]
  /// The type of the function a literal or declaration introduces, under its id.
  package var signatures: [NodeID: Signature] = [:]
  /// Package variables in the order they must be initialised, each with the index path of its specification.
  package var initializationOrder: [Initializer] = []
  /// The checked package: import path, name, package-level objects in source order.
  package var package: PackageFacts = PackageFacts(path: "", name: "", objects: [], imports: [])

  package init() {}
}

/// Type and mode of an expression.
package struct TypeAndValue: Sendable {
  package enum Mode: Sendable {
    case noValue, builtin, type, constant, variable, mapIndex, value, commaOK, nilValue
  }
  package let mode: Mode
  package let type: GoType
  /// Exact, for constant expressions.
  package let constant: Constant?
  package init(mode: Mode, type: GoType, constant: Constant? = nil) {
    self.mode = mode
    self.type = type
    self.constant = constant
  }
  /// Addressable in the sense of the specification ("Address operators").
  package var isAddressable: Bool { mode == .variable }
}

/// What `x.f` means.
package struct Selection: Sendable {
  package enum Kind: Sendable { case field, method, methodExpression }
  package let kind: Kind
  /// The type of x.
  package let receiver: GoType
  package let object: Object
  /// The embedded fields passed through before `object`, outermost first.
  package let path: [Object]
  /// A pointer was followed on the way.
  package let isIndirect: Bool
  package init(kind: Kind, receiver: GoType, object: Object, path: [Object], isIndirect: Bool) {
    self.kind = kind
    self.receiver = receiver
    self.object = object
    self.path = path
    self.isIndirect = isIndirect
  }
}

/// `lhs = rhs` of a package variable declaration.
package struct Initializer: Sendable {
  package let variables: [Object]
  package let value: Expression
  package init(variables: [Object], value: Expression) {
    self.variables = variables
    self.value = value
  }
}

package struct PackageFacts: Sendable {
  package let path: String
  package let name: String
  package let objects: [Object]
  /// Import paths in first-seen order.
  package let imports: [String]
  package init(path: String, name: String, objects: [Object], imports: [String]) {
    self.path = path
    self.name = name
    self.objects = objects
    self.imports = imports
  }
}
