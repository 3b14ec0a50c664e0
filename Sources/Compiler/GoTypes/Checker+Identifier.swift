import Diagnostics
import GoSyntax

/// Names, and names of packages' members.
extension Checker {
  func identifier(_ identifier: Identifier, _ expression: Expression) -> Operand {
    var operand = Operand(.invalid, expression: expression)
    guard let (object, scope) = environment.scope.lookup(identifier.name), identifier.name != "_" else {
      if identifier.name == "_" {
        report(.blankValue, "cannot use _ as value or type", at: identifier.range)
      } else {
        report(.undefinedName, "undefined: \(identifier.name)", at: identifier.range)
      }
      return operand
    }
    record(identifier, uses: object)
    switch object.kind {
    case .package:
      report(.misusedPackage, "use of package \(object.name) not in selector", at: identifier.range)
      object.isUsed = true
      return operand
    default: break
    }
    dotImported[ObjectIdentifier(scope)]?[object]?.isUsed = true
    if declarations[object] != nil { resolveDeclaration(of: object) }
    switch object.kind {
    case .constant(let constant):
      environment.declaration?.depend(on: object)
      if object === Universe.iota {
        guard let iota = environment.iota else {
          report(.misplacedIota, "cannot use iota outside constant declaration", at: identifier.range)
          return operand
        }
        operand.constant = .integer(.init(iota))
      } else {
        operand.constant = constant
      }
      if object.type.isInvalid || operand.constant == nil { return operand }
      operand.mode = .constant
      operand.type = object.type
    case .type:
      if object.packagePath == nil, object.name == "any" || object.name == "comparable" {
        _ = requireVersion(18, "predeclared \(object.name)", at: identifier.range)
      }
      if object.type.isInvalid { return operand }
      operand.mode = .type
      operand.type = object.type
    case .variable:
      if object.packagePath == path { object.isUsed = true }
      environment.declaration?.depend(on: object)
      if object.type.isInvalid { return operand }
      operand.mode = .variable
      operand.type = object.type
    case .function:
      environment.declaration?.depend(on: object)
      if object.type.isInvalid {
        // Its signature mentions a type whose declaration needs a call of it.
        if colors[object] == .grey, let type = objectPath.last, type.type.named != nil { reportCycle([type]) }
        return operand
      }
      operand.mode = .value
      operand.type = object.type
    case .builtin(let builtin):
      operand.mode = .builtin
      operand.builtin = builtin
    case .nil:
      operand.mode = .nilValue
      operand.type = .basic(.untypedNil)
    case .field, .label, .package: break
    }
    return operand
  }

  /// The member of an imported package that `base.name` names; nil when base is no package.
  func packageMember(_ base: Expression, _ name: Identifier, _ whole: Expression) -> Operand? {
    guard case .identifier(let identifier) = base.kind, let package = lookup(identifier.name),
      case .package = package.kind
    else { return nil }
    record(identifier, uses: package)
    package.isUsed = true
    var operand = Operand(.invalid, expression: whole)
    guard let imported = imported[package] else { return operand }
    guard let object = imported.scope[name.name] else {
      if !reportAbsent(name.name, of: imported, at: name.range) {
        report(.undefinedName, "undefined: \(describe(whole))", at: name.range)
      }
      return operand
    }
    if !object.isExported {
      report(
        .unexportedName, "name \(name.name) not exported by package \(imported.name)", at: name.range)
      return operand
    }
    record(name, uses: object)
    object.resolve()
    operand.type = object.type
    switch object.kind {
    case .constant(let constant):
      if constant == nil { return operand }
      operand.mode = .constant
      operand.constant = constant
    case .type: operand.mode = .type
    case .variable: operand.mode = .variable
    case .function: operand.mode = .value
    case .builtin(let builtin):
      operand.mode = .builtin
      operand.builtin = builtin
      return operand
    default: return operand
    }
    if operand.type.isInvalid { operand.mode = .invalid }
    return operand
  }
}
