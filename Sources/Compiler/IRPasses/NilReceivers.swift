// Which methods may be called on nil and do something then: what ChooseRepresentations says of receivers.
import IR

/// Notes the methods that tolerate a nil receiver.
///
/// A method does if it compares its receiver with nil, or a variable that the receiver was put into. One that merely
/// hands its receiver on, or has no use for it, does where some call may be on nil. No method does that dereferences
/// its receiver whatever happens: it panics on nil, and so does who calls it. One that does nothing else with its
/// receiver than dereference it, under some condition, counts as one of these. But what it has deferred by then may
/// recover.
///
/// Called through an interface, though, where nobody looks whether the pointer in it is nil, such a method looks itself,
/// before it first dereferences its receiver; one that may not dereference it tolerates nil after all.
func chooseNilReceivers(_ program: Program) {
  let methods = program.functions.filter { $0.receiver?.isPointerReceiver == true && $0.body != nil }
  let looking = Set(methods.filter(looksAtNil).map(ObjectIdentifier.init))
  for method in methods { method.toleratesNilReceiver = looking.contains(ObjectIdentifier(method)) }
  let recovering = Set(program.functions.filter(\.recovers).map(\.name))
  // To call a method that tolerates nil is no dereference.
  var isStable = false
  while !isStable {
    isStable = true
    let flow = NilFlow(of: program)
    for method in methods
    where !method.toleratesNilReceiver
      && (defersRecovery(method, flow, by: recovering)
        || !onlyDereferences(method, flow) && !dereferencesAtOnce(method, flow))
    {
      method.toleratesNilReceiver = true
      isStable = false
    }
  }
  // What looks at nil stays tolerant; the rest is so only if a call of it may be on nil. None is to begin with: a method
  // that returns its receiver gives no nil to the next of a chain.
  let doubtful = methods.filter { $0.toleratesNilReceiver && !looking.contains(ObjectIdentifier($0)) }
  for method in doubtful { method.toleratesNilReceiver = false }
  isStable = doubtful.isEmpty
  while !isStable {
    isStable = true
    var flow = NilFlow(of: program)
    flow.settle(in: program)
    for method in doubtful where !method.toleratesNilReceiver && flow.mayBeCalledOnNil(method, in: program) {
      method.toleratesNilReceiver = true
      isStable = false
    }
  }
  var flow = NilFlow(of: program)
  flow.settle(in: program)
  let nilable = flow.nilPointersInInterfaces(of: program)
  for method in methods where !method.toleratesNilReceiver && program.demands(method.name) {
    guard let owner = method.receiverType, nilable.contains(owner) else { continue }
    guard let position = firstDereference(in: method, flow), let origin = method.body?[position].origin else {
      method.toleratesNilReceiver = true
      continue
    }
    method.body?.insert(Statement(.checkReceiver, origin: origin), at: position)
  }
}

/// Whether the method compares with nil its receiver or a variable that the receiver was put into.
private func looksAtNil(_ method: Function) -> Bool {
  guard let receiver = method.receiver else { return false }
  var names: Set<Variable> = [receiver]
  method.walk(statements: { statement in
    switch statement.kind {
    case .define(let targets, let values), .assign(let targets, let values):
      guard targets.count == values.count else { return }
      for (target, value) in zip(targets, values) where value.isVariable(among: names) {
        switch target {
        case .new(let variable): names.insert(variable)
        case .place(let place): if case .variable(let variable) = place.kind { names.insert(variable) }
        case .blank: break
        }
      }
    default: break
    }
  })
  var found = false
  method.walk(expressions: { expression in
    switch expression.kind {
    case .isNil(let operand, _): if operand.isVariable(among: names) { found = true }
    case .comparison(_, let left, let right):
      if left.isVariable(among: names) || right.isVariable(among: names) { found = true }
    default: break
    }
  })
  return found
}

/// Whether the receiver is used, never assigned to, and every use dereferences it.
private func onlyDereferences(_ method: Function, _ flow: NilFlow) -> Bool {
  guard let receiver = method.receiver, receiver.isUsed, !receiver.isAssigned else { return false }
  var uses = 0
  method.walk(expressions: { expression in
    if expression.isVariable(among: [receiver]) { uses += 1 }
    if flow.dereferences(expression, receiver) { uses -= 1 }
  })
  return uses == 0
}

/// Whether the method defers what may recover, a function literal or one of these functions, before it dereferences its
/// receiver, if it does that in any case.
private func defersRecovery(_ method: Function, _ flow: NilFlow, by names: Set<String>) -> Bool {
  guard let body = method.body else { return false }
  return body.prefix(firstDereference(in: method, flow) ?? body.count).contains { statement in
    guard case .defer(let call) = statement.kind else { return false }
    switch call.expression.kind {
    case .methodCall(_, let method, _): return names.contains(method.name)
    case .call(let callee, _):
      switch callee.kind {
      case .closure(let function): return function.recovers
      case .function(let name, nil, _): return names.contains(name)
      default: return false
      }
    default: return false
    }
  }
}

/// Whether the method dereferences its receiver before anything else may decide about it.
private func dereferencesAtOnce(_ method: Function, _ flow: NilFlow) -> Bool {
  firstDereference(in: method, flow) != nil
}

/// The statement in which the method dereferences its receiver in any case, by its place in the body.
private func firstDereference(in method: Function, _ flow: NilFlow) -> Int? {
  guard let receiver = method.receiver, let body = method.body else { return nil }
  var finder = FirstDereference(of: receiver, flow)
  return body.firstIndex { statement in
    finder.statements([statement])
    return finder.isFound
  }
}

/// Walks what a body evaluates in any case, up to where it may go one way or another.
private struct FirstDereference {
  private let receiver: Variable
  private let flow: NilFlow
  private(set) var isFound = false
  private var isOver = false

  init(of receiver: Variable, _ flow: NilFlow) {
    self.receiver = receiver
    self.flow = flow
  }

  mutating func statements(_ body: [Statement]) {
    for statement in body where !isFound && !isOver { self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .define(let targets, let values), .assign(let targets, let values):
      for case .place(let place) in targets { expression(place) }
      expressions(values)
      for case .place(let place) in targets where place.isVariable(among: [receiver]) { isOver = true }
    case .compound(let place, _, let value): expressions([place, value])
    case .expression(let value), .lock(_, let value): expression(value)
    case .send(let channel, let value): expressions([channel, value])
    case .go(let call), .defer(let call): operands(of: call.expression)
    case .return(let values):
      expressions(values)
      isOver = true
    case .panic(let value):
      expression(value)
      isOver = true
    case .block(let body): statements(body)
    case .if(let initial, let condition, _, _):
      initial.map { self.statement($0) }
      expression(condition)
      isOver = true
    case .loop(let loop):
      loop.initial.map { self.statement($0) }
      loop.condition.map { expression($0) }
      isOver = true
    case .range(let loop):
      expression(loop.subject)
      isOver = true
    case .switch(let node):
      node.initial.map { self.statement($0) }
      node.tag.map { expression($0) }
      isOver = true
    case .typeSwitch(let node):
      node.initial.map { self.statement($0) }
      expression(node.subject)
      isOver = true
    case .declaration, .comment: break
    default: isOver = true
    }
  }

  private mutating func expressions(_ nodes: [Expression]) { nodes.forEach { expression($0) } }

  private mutating func expression(_ node: Expression) {
    guard !isOver else { return }
    var isFound = false
    var later: [Expression] = []
    Walker(
      expression: { [receiver, flow] in
        if case .logical(_, let left, _) = $0.kind {
          later.append(left)
          return false
        }
        if flow.dereferences($0, receiver) { isFound = true }
        return true
      }, closure: { _ in false }
    ).walk(node)
    if isFound { self.isFound = true }
    later.forEach { expression($0) }
  }

  private mutating func operands(of call: Expression) {
    switch call.kind {
    case .methodCall(let base, _, let arguments):
      if flow.dereferences(call, receiver) { isFound = true }
      expression(base)
      expressions(arguments.positional)
    case .call(let callee, let arguments):
      expression(callee)
      expressions(arguments.positional)
    default: break
    }
  }
}

extension NilFlow {
  /// Whether the node itself dereferences the receiver; to call a method that tolerates nil does not.
  fileprivate func dereferences(_ node: Expression, _ receiver: Variable) -> Bool {
    switch node.kind {
    case .field(let base, _, true), .dereference(let base): base.isVariable(among: [receiver])
    case .methodCall(let base, let method, _), .methodValue(let base, let method):
      base.isVariable(among: [receiver]) && self.method(method)?.toleratesNilReceiver != true
    default: false
    }
  }

  /// The types of the pointers that are put into interfaces although they may be nil.
  fileprivate func nilPointersInInterfaces(of program: Program) -> Set<TypeName> {
    var found: Set<TypeName> = []
    program.walk(expressions: { expression in
      guard case .toInterface(let value) = expression.kind, case .pointer(.named(let owner, _)) = value.type,
        !isNeverNil(value)
      else { return }
      found.insert(owner)
    })
    return found
  }

  /// Whether some call of the method, by itself or through an interface, may be on a nil pointer.
  ///
  /// Nobody knows the calls of what a library exports; one that has no use for its receiver may well be called on nil.
  fileprivate func mayBeCalledOnNil(_ method: Function, in program: Program) -> Bool {
    guard let receiver = method.receiver, let owner = method.receiverType else { return false }
    if !isClosed, method.isExported, receiver.isAssigned || !receiver.isUsed { return true }
    let isDemanded = program.demands(method.name)
    var found =
      isDemanded
      && program.types.values.contains { type in
        program.fields(of: .named(type.name)).contains { $0.isEmbedded && $0.type.isPointer(to: owner) }
      }
    program.walk(expressions: { expression in
      switch expression.kind {
      case .methodCall(let base, let called, _), .methodValue(let base, let called):
        guard self.method(called) === method, !base.isVariable(among: [receiver]) else { return }
        if !isNeverNil(base) { found = true }
      case .toInterface(let value):
        if isDemanded, value.type.isPointer(to: owner), !isNeverNil(value) { found = true }
      default: break
      }
    })
    return found
  }
}

extension Function {
  /// Whether it calls recover, itself or in a function literal.
  fileprivate var recovers: Bool {
    var found = false
    walk(expressions: { if case .recover = $0.kind { found = true } })
    return found
  }
}

extension Program {
  /// Whether an interface may ask for a method of this name.
  fileprivate func demands(_ name: String) -> Bool {
    ["Error", "String"].contains(name)
      || types.values.contains { type in
        if case .interface(let methods) = type.shape { methods.contains { $0.name == name } } else { false }
      }
  }
}

extension IRType {
  fileprivate func isPointer(to owner: TypeName) -> Bool {
    if case .pointer(.named(owner, _)) = self { true } else { false }
  }
}

extension Expression {
  fileprivate func isVariable(among variables: Set<Variable>) -> Bool {
    if case .variable(let variable) = kind { variables.contains(variable) } else { false }
  }
}
