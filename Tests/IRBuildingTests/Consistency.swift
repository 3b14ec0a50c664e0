/// What every built tree satisfies: operands have the types their places ask for.
import IR

/// Finds operands whose type is not the one that stands beside them.
final class Consistency {
  private(set) var complaints: [String] = []

  init(_ program: Program) {
    for file in program.files {
      for item in file.items {
        switch item {
        case .function(let function): check(function)
        case .variable(let global):
          if let value = global.value, let variable = global.variables.first, global.variables.count == 1 {
            expect(value, variable.type, "package variable \(variable.name)")
          }
          check(expression: global.value)
        default: break
        }
      }
    }
    let initialization = Function(name: "initialization")
    initialization.body = program.initializers
    check(initialization)
  }

  private func check(_ function: Function) {
    var inner: [Function] = []
    function.walk(
      with: Walker(
        expression: { [self] node in
          check(node)
          return true
        },
        statement: { [self] node in
          check(node, in: function)
          return true
        },
        closure: {
          inner.append($0)
          return false
        }))
    for closure in inner { check(closure) }
  }

  private func check(expression: Expression?) {
    guard let expression else { return }
    let function = Function(name: "value")
    function.body = [Statement(.expression(expression))]
    check(function)
  }

  private func expect(_ value: Expression, _ type: IRType, _ what: String) {
    if value.type == type { return }
    let place = value.origin.map { "\($0.position.line): " } ?? ""
    complaints.append(
      "\(place)\(what): \(Dump().expression(value)) is \(Dump().type(value.type)), not \(Dump().type(type))")
  }

  private func check(_ node: Statement, in function: Function) {
    switch node.kind {
    case .assign(let targets, let values), .define(let targets, let values):
      guard targets.count == values.count else {
        guard values.count == 1, case .tuple(let elements) = values[0].type else {
          if !values.isEmpty { complaints.append("assignment count") }
          return
        }
        for (target, element) in zip(targets, elements) {
          if let type = type(target), type != element.type { complaints.append("part: \(Dump().any(node))") }
        }
        return
      }
      for (target, value) in zip(targets, values) { if let type = type(target) { expect(value, type, "assignment") } }
    case .compound(let place, let operation, let value) where operation != .shiftLeft && operation != .shiftRight:
      expect(value, place.type, "compound")
    case .return(let values):
      if values.count == function.results.count {
        for (value, result) in zip(values, function.results) { expect(value, result.type, "return") }
      } else if values.count == 1 {
        expect(values[0], .tuple(function.results.map { TupleElement(nil, $0.type) }), "return")
      } else if !values.isEmpty {
        complaints.append("return count in \(function.name)")
      }
    case .send(let channel, let value):
      if case .channel(_, let element) = channel.type { expect(value, element, "send") }
    case .panic(let value): expect(value, .any, "panic")
    case .switch(let node):
      for clause in node.clauses { for value in clause.values { expect(value, node.tag?.type ?? .bool, "case") } }
    default: break
    }
  }

  private func type(_ target: Target) -> IRType? {
    switch target {
    case .new(let variable): variable.type
    case .place(let place): place.type
    case .blank: nil
    }
  }

  private func check(_ node: Expression) {
    switch node.kind {
    case .binary(let operation, let left, let right):
      expect(left, node.type, "left operand")
      if operation != .shiftLeft, operation != .shiftRight { expect(right, node.type, "right operand") }
    case .comparison(_, let left, let right): expect(right, left.type, "comparison")
    case .call(let callee, let arguments):
      guard case .function(let type) = callee.type else {
        complaints.append("call of \(Dump().expression(callee)): \(Dump().type(callee.type))")
        return
      }
      check(arguments, type)
    case .methodCall(_, let method, let arguments): check(arguments, method.type)
    case .index(let base, let index):
      if case .map(let key, _) = base.type {
        expect(index, key, "key")
      } else if case .slice = base.type {
        expect(index, .int, "index")
      }
    case .listLiteral(let items, _):
      if case .slice(let element) = node.type { for item in items { expect(item.value, element, "element") } }
      if case .array(_, let element) = node.type { for item in items { expect(item.value, element, "element") } }
    case .mapLiteral(let entries):
      guard case .map(let key, let value) = node.type else { return }
      for entry in entries {
        expect(entry.key, key, "key")
        expect(entry.value, value, "value")
      }
    case .toInterface(let value):
      if value.type == node.type { complaints.append("conversion to itself: \(Dump().expression(node))") }
    default: break
    }
  }

  private func check(_ arguments: Arguments, _ type: FunctionType) {
    let fixed = type.isVariadic ? Array(type.parameters.dropLast()) : type.parameters
    if arguments.positional.count != fixed.count {
      complaints.append("\(arguments.positional.count) arguments for \(fixed.count)")
    }
    for (argument, parameter) in zip(arguments.positional, fixed) { expect(argument, parameter, "argument") }
    guard type.isVariadic, let last = type.parameters.last else { return }
    switch arguments.variadic {
    case .slice(let slice): expect(slice, last, "spread")
    case .elements(let elements):
      if case .slice(let element) = last { for argument in elements { expect(argument, element, "argument") } }
    case nil: complaints.append("no variadic part")
    }
  }
}
