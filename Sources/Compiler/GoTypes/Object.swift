import Diagnostics
import GoSyntax

/// What a name can denote: a variable, field, constant, type, function, package, built-in function, label, or nil.
package final class Object: @unchecked Sendable, Hashable {
  package enum Kind: Sendable {
    /// Local or package variable, parameter, result or receiver.
    case variable
    case field
    case constant(Constant?)
    case type
    /// Function or method.
    case function
    /// An imported package, by import path.
    case package(path: String)
    case builtin(Builtin)
    case label
    case `nil`
  }

  package let kind: Kind
  package let name: String
  package var type: GoType
  /// Where it is declared; nil for the universe.
  package let range: SourceRange?
  /// The import path of the package it belongs to; nil for the universe.
  package let packagePath: String?
  package var isPackageLevel = false
  package var isEmbedded = false
  package var isParameter = false
  package var isResult = false
  package var isReceiver = false
  /// Of a method: the declared receiver is a pointer.
  package var hasPointerReceiver = false
  package var isUsed = false
  /// Of a type object: an alias.
  package var isAlias = false

  package init(_ kind: Kind, name: String, type: GoType, range: SourceRange?, packagePath: String?) {
    self.kind = kind
    self.name = name
    self.type = type
    self.range = range
    self.packagePath = packagePath
  }

  package static func == (left: Object, right: Object) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The built-in functions of the specification, and those of package unsafe.
package enum Builtin: String, Sendable, CaseIterable {
  case append, cap, clear, close, complex, copy, delete, imag, len, make, max, min, new, panic, print, println, real
  case recover
  case unsafeSizeof = "unsafe.Sizeof", unsafeAlignof = "unsafe.Alignof", unsafeOffsetof = "unsafe.Offsetof"
  case unsafeString = "unsafe.String", unsafeStringData = "unsafe.StringData", unsafeSlice = "unsafe.Slice"
  case unsafeSliceData = "unsafe.SliceData", unsafeAdd = "unsafe.Add"
}
