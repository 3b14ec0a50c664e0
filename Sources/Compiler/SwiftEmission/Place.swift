// Places: variables, fields, elements, what pointers point at, and their addresses.
import IR
import SwiftPrinting

extension Emitter {
  /// The value in a place.
  func place(_ node: Expression) -> Fragment {
    if let look = lookThrough(node) { return look }
    let cell = cell(node)
    return isAtomicObject(node) ? Fragment(cell.document + ".Load()") : cell
  }

  /// The place itself: an atomic object is not read.
  func cell(_ node: Expression) -> Fragment {
    switch node.kind {
    case .variable(let variable):
      if isReceiver(variable) { return receiverFragment() }
      let name = Document.text(qualified(variable.swiftName, variable.package))
      return Fragment(variable.storage == .cell ? name + ".pointee" : name)
    case .receiver: return receiverFragment()
    case .field(let base, let name, let isThroughPointer): return field(base, name, isThroughPointer)
    case .index(let base, let index): return element(base, index)
    case .dereference(let pointer): return dereference(pointer)
    default: return fragment(node)
    }
  }

  func isAtomicObject(_ node: Expression) -> Bool {
    switch node.kind {
    case .variable(let variable): variable.storage == .atomicObject
    case .packageVariable(let name, let package):
      program.importedVariable(name, of: package)?.storage == .atomicObject
    case .field(let base, let name, _): fieldDeclaration(of: base.type, name)?.isAtomicObject ?? false
    default: false
    }
  }

  func fieldDeclaration(of base: IRType, _ name: String) -> FieldDeclaration? {
    var owner = base
    if case .pointer(let pointee) = underlying(base) { owner = pointee }
    guard case .structure(let fields)? = declaration(of: owner)?.shape else { return nil }
    return fields.first { $0.name == name }
  }

  func isReceiver(_ variable: Variable) -> Bool {
    variable === scope.receiver && scope.receiverName == nil
  }

  func isReceiver(_ node: Expression) -> Bool {
    switch node.kind {
    case .receiver: return scope.receiverName == nil
    case .variable(let variable): return isReceiver(variable)
    // What an object's receiver points at is the object.
    case .dereference(let pointer): return isReceiver(pointer) && hasIdentity(node.type)
    case .address(let place): return isReceiver(place) && hasIdentity(place.type)
    default: return false
    }
  }

  private func receiverFragment() -> Fragment { Fragment(.text(scope.receiverName ?? "self")) }

  /// `base.` before a member, or nothing where `self` is understood.
  func memberPrefix(_ base: Document, isReceiver: Bool, _ member: String) -> Document {
    guard isReceiver, !scope.isInClosure, !scope.localNames.contains(member) else { return base + "." }
    return .empty
  }

  private func field(_ base: Expression, _ name: String, _ isThroughPointer: Bool) -> Fragment {
    let member = fieldDeclaration(of: base.type, name)?.swiftName ?? SwiftKeywords.escaped(name)
    if isReceiver(base), !scope.isReceiverOptional {
      var owner: Document = "self"
      var prefix = memberPrefix(owner, isReceiver: true, member)
      if isThroughPointer, case .pointer(let pointee) = base.type, !hasIdentity(pointee) {
        owner = memberPrefix(owner, isReceiver: true, "pointee") + "pointee"
        prefix = owner + "."
      }
      return Fragment(prefix + .text(member))
    }
    let owner = isThroughPointer ? pointee(of: base) : value(of: base)
    return Fragment(owner + .text("." + SwiftKeywords.member(member)))
  }

  /// What a pointer points at: the object itself, or the pointee of a `Pointer`.
  private func pointee(of pointer: Expression) -> Document {
    let target = unwrapped(pointer)
    guard case .pointer(let type) = underlying(pointer.type), hasIdentity(type) else { return target + ".pointee" }
    return target
  }

  private func dereference(_ pointer: Expression) -> Fragment {
    if isReceiver(pointer), !scope.isReceiverOptional {
      guard case .pointer(let type) = pointer.type, !hasIdentity(type) else { return Fragment("self") }
      return Fragment(memberPrefix("self", isReceiver: true, "pointee") + "pointee")
    }
    return Fragment(pointee(of: pointer))
  }

  private func element(_ base: Expression, _ index: Expression) -> Fragment {
    var type = underlying(base.type)
    let owner: Document
    let isSetting = scope.isSetting
    defer { scope.isSetting = isSetting }
    scope.isSetting = false
    if case .pointer(let array) = type {
      owner = value(of: pointee(base))
      type = underlying(array)
    } else {
      owner = value(of: base)
    }
    if case .map = type {
      guard isUncheckedKey(index) else {
        needsTry = true
        return Fragment(owner + "[checked: " + expression(index) + "]")
      }
      return Fragment(owner + "[" + expression(index) + "]")
    }
    let position = self.index(index)
    return flavoured(
      fatal: { Fragment(owner + "[" + position + "]") },
      throwing: {
        // Swift has no setter that throws; what the pointer points at can be set.
        if isSetting, type != .string { return Fragment(owner + ".pointer(checked: " + position + ").pointee") }
        return Fragment(owner + "[checked: " + position + "]")
      })
  }

  /// Whether a key of a map needs no look at its dynamic type, or nobody could see the panic.
  func isUncheckedKey(_ key: Expression) -> Bool { !scope.isThrowing || !program.mayBeUncomparable(key) }

  /// An index or count, which Swift wants as `Int`.
  func index(_ node: Expression) -> Document {
    if case .constant = node.kind { return expression(node) }
    guard case .integer(let kind) = underlying(node.type), kind != .int || isWrapper(node.type) else {
      return expression(node)
    }
    let isLossless = kind.width < 64 || kind == .int64 || kind == .int
    return (isLossless ? "\(swiftName("Int"))(" : "\(swiftName("Int"))(truncatingIfNeeded: ") + value(of: node) + ")"
  }

  /// `&place`.
  func address(of place: Expression, _ expectation: Expectation = .inferred) -> Fragment {
    if case .structLiteral(let fields) = place.kind, hasIdentity(place.type) {
      return structLiteral(fields, place.type, expectation)
    }
    if hasIdentity(place.type), !isOptional(place.type) { return cell(place) }
    if isArray(place.type), case .variable(let variable) = place.kind, variable.storage != .cell {
      return Fragment(.text(runtimeName("Pointer")) + "(" + cell(place).document + ")")
    }
    switch place.kind {
    case .variable(let variable) where isReceiver(variable): return Fragment("self")
    case .variable(let variable): return Fragment(.text(qualified(variable.swiftName, variable.package)))
    case .packageVariable(let name, let package):
      return Fragment(.text(program.importedVariable(name, of: package)?.swiftName ?? qualified(name, package)))
    case .dereference(let pointer): return fragment(pointer)
    case .field(let base, let name, let isThroughPointer):
      let member = fieldDeclaration(of: base.type, name)?.swiftName ?? SwiftKeywords.escaped(name)
      return Fragment(fieldOwner(base, isThroughPointer) + .text("pointer(to: \\.\(member))"))
    case .index(let base, let index):
      let owner: Document
      if case .pointer = underlying(base.type) { owner = value(of: pointee(base)) } else { owner = value(of: base) }
      let position = self.index(index)
      return flavoured(
        fatal: { Fragment(owner + ".pointer(at: " + position + ")") },
        throwing: { Fragment(owner + ".pointer(checked: " + position + ")") })
    default: return Fragment(.text(runtimeName("Pointer")) + "(" + expression(place, .inferred) + ")")
    }
  }

  /// What gives a pointer to one of its fields, with the dot: an object, or a pointer to a struct.
  private func fieldOwner(_ base: Expression, _ isThroughPointer: Bool) -> Document {
    if isReceiver(base), !scope.isReceiverOptional { return memberPrefix("self", isReceiver: true, "pointer") }
    if isThroughPointer { return unwrapped(base) + "." }
    return parenthesized(address(of: base), atLeast: .postfix) + "."
  }

  /// `new(T)`.
  func new(_ pointer: IRType) -> Fragment {
    guard case .pointer(let pointee) = underlying(pointer) else { return Fragment("nil") }
    if hasIdentity(pointee) { return construct(pointee, .empty, .inferred) }
    return Fragment(.text(runtimeName("Pointer")) + "(" + zero(pointee, .inferred).document + ")")
  }
}
