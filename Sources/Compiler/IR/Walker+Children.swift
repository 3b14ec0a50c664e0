// Visiting the children of expressions and statements, complete over every case.
extension Walker {
  package func walkChildren(of node: Expression) {
    switch node.kind {
    case .constant, .constantName, .zero, .variable, .function, .packageVariable, .new, .recover,
      .received, .receiver:
      break
    case .closure(let function): walkClosure(function)
    case .field(let value, _, _), .dereference(let value), .address(let value), .isNil(let value, _), .not(let value),
      .negate(let value), .complement(let value), .convert(let value, _), .toInterface(let value),
      .typeAssertion(let value, _, _), .methodValue(let value, _), .receive(let value, _), .copy(let value),
      .sheltered(let value), .nonNil(let value), .held(let value), .borrowing(_, let value, _):
      walk(value)
    case .index(let left, let right), .mapLookup(let left, let right), .binary(_, let left, let right),
      .comparison(_, let left, let right), .logical(_, let left, let right), .looping(let left, let right):
      walk(left)
      walk(right)
    case .slice(let base, let low, let high, let max):
      walk(base)
      walk(low)
      walk(high)
      walk(max)
    case .call(let callee, let arguments), .methodCall(let callee, _, let arguments):
      walk(callee)
      walk(arguments)
    case .builtin(_, let arguments), .tuple(let arguments), .make(let arguments): walk(arguments)
    case .structLiteral(let fields): for field in fields { walk(field.value) }
    case .listLiteral(let elements, _): for element in elements { walk(element.value) }
    case .mapLiteral(let entries):
      for entry in entries {
        walk(entry.key)
        walk(entry.value)
      }
    case .atomic(let operation):
      walk(operation.cell)
      walk(operation.arguments)
    }
  }

  package func walk(_ arguments: Arguments) {
    walk(arguments.positional)
    switch arguments.variadic {
    case nil: break
    case .elements(let elements): walk(elements)
    case .slice(let slice): walk(slice)
    }
  }

  package func walkChildren(of node: Statement) {
    switch node.kind {
    case .break, .continue, .fallthrough, .goto, .comment, .checkReceiver, .reading: break
    case .paused(_, let inner): walk(inner)
    case .define(let targets, let values):
      walk(values)
      walk(targets)
    case .assign(let targets, let values):
      walk(targets)
      walk(values)
    case .compound(let place, _, let value):
      walk(place)
      walk(value)
    case .expression(let value), .panic(let value), .lock(_, let value): walk(value)
    case .send(let channel, let value):
      walk(channel)
      walk(value)
    case .go(let call), .defer(let call): walk(call.expression)
    case .return(let values): walk(values)
    case .block(let body), .scopeExit(let body), .unwinding(_, let body, _, _), .labeledBlock(_, let body): walk(body)
    case .if(let initial, let condition, let then, let otherwise):
      walk(initial)
      walk(condition)
      walk(then)
      walk(otherwise)
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      walk(value)
      walk(targets)
      walk(condition)
      walk(then)
      walk(otherwise)
    case .loop(let loop):
      walk(loop.initial)
      walk(loop.condition)
      walk(loop.post)
      walk(loop.body)
    case .range(let loop):
      walk(loop.subject)
      walk(loop.key)
      walk(loop.value)
      walk(loop.body)
    case .switch(let node):
      walk(node.initial)
      walk(node.tag)
      for clause in node.clauses {
        walk(clause.values)
        walk(clause.body)
      }
    case .typeSwitch(let node):
      walk(node.initial)
      walk(node.subject)
      for clause in node.clauses { walk(clause.body) }
    case .select(let node):
      for clause in node.clauses {
        walk(clause.communication)
        walk(clause.body)
      }
    case .labeled(_, let inner): walk(inner)
    case .declaration(let item): walk(item)
    case .pushDefer(_, let closure): walkClosure(closure)
    case .countingLoop(_, _, let low, let high, _, let body):
      walk(low)
      walk(high)
      walk(body)
    case .whileLoop(_, let condition, let body):
      walk(condition)
      walk(body)
    case .selectSwitch(_, let clauses):
      for clause in clauses {
        walk(clause.communication)
        walk(clause.body)
      }
    }
  }

  private func walk(_ node: Select.Communication) {
    switch node {
    case .default: break
    case .send(let channel, let value):
      walk(channel)
      walk(value)
    case .receive(let channel, let value, let ok):
      walk(channel)
      walk(value)
      walk(ok)
    }
  }
}
