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

  package internal(set) var kind: Kind
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
  /// Of a generic alias.
  package internal(set) var aliasTypeParameters: [TypeParameter] = []
  /// Of a field or method of an instance: the one of the generic type it was made from.
  package internal(set) var origin: Object?
  /// Resolves the declaration when the type is first needed; nil once that is under way.
  var resolver: (@Sendable (Object) -> Void)?

  package init(_ kind: Kind, name: String, type: GoType, range: SourceRange?, packagePath: String?) {
    self.kind = kind
    self.name = name
    self.type = type
    self.range = range
    self.packagePath = packagePath
  }

  /// Sees to it that `type` is known.
  func resolve() {
    guard let resolver else { return }
    self.resolver = nil
    resolver(self)
  }

  /// Whether a selector `name` written in the package means this object: unexported names differ between packages.
  func isNamed(_ name: String, packagePath: String?) -> Bool {
    self.name == name && (isExported || self.packagePath == packagePath)
  }

  package var isExported: Bool { Object.isExported(name) }

  static func isExported(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return first.properties.generalCategory == .uppercaseLetter
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
