import Diagnostics
import IR

// Normal form: `throwsPanic` is set on exactly the functions out of which a panic may pass to a `recover` or to a
// deferred call whose effect can be seen, or, in a library that throws its panics, to who called it, and
// `program.throwing` names the function types and interface methods whose calls may throw. In all other functions a panic
// ends the program on the spot.

@Sendable func findPanics(_ program: Program) -> [Diagnostic] {
  let analysis = PanicAnalysis(program: program)
  analysis.run()
  return []
}

final class PanicAnalysis {
  let program: Program
  /// Pointers in these are not nil: receivers that nil does not reach, and what FindNeverNil will find.
  let neverNil: Set<Variable>
  private var named: [String: Function] = [:]
  private var methods: [TypeName: [String: Function]] = [:]
  /// All methods of a name, for calls through interfaces.
  private var methodsByName: [String: [Function]] = [:]
  /// Functions used as values, by type, for calls of function values.
  private var values: [FunctionType: [Function]] = [:]
  let mentioned: [Generic: Set<IRType>]
  let classes: FunctionTypeClasses
  private(set) var all: [Function] = []
  /// The iterator functions behind each function that `iter.Pull` makes of one, by type.
  private(set) lazy var pulled = pulledIterators()
  /// What standard functions may call.
  private(set) lazy var callbacks = makeCallbacks()
  /// What functions of translated packages may call.
  private lazy var calledFromOutside = functionsForImports()
  /// What the program's interfaces find in them that throws.
  private(set) lazy var throwingAbroad = methodsThrowingAbroad()
  /// What those packages may be given.
  private lazy var belowImports = functionsBelowImports()
  /// The types of standard functions, and of methods of standard types, that are values and call the functions they are
  /// given.
  private(set) var passing: Set<FunctionType> = []
  /// The bodies of loops over functions of the program, which those call: each stands for the closure it will be.
  var loopBodies: [Function] = []
  /// What the loops go over.
  private(set) var iterated: [ObjectIdentifier: FunctionType] = [:]
  /// Those of loops over iterator functions that may go on when they must not, which panics.
  var uncertainBodies: Set<ObjectIdentifier> = []
  /// What stands for the methods of standard types that are values and may panic.
  private var standardValues: [Function] = []

  init(program: Program) {
    self.program = program
    mentioned = program.mentionedTypes
    classes = FunctionTypeClasses(program, mentioned)
    var flow = NilFlow(of: program)
    flow.settle(in: program)
    let receivers = program.functions.compactMap { function in
      function.toleratesNilReceiver || function.receiver?.isAssigned == true ? nil : function.receiver
    }
    neverNil = flow.candidates.union(receivers.filter(\.isPointerReceiver))
    for function in program.functions {
      all.append(function)
      if let type = function.receiverType {
        methods[type, default: [:]][function.name] = function
        methodsByName[function.name, default: []].append(function)
      } else {
        named[function.name] = function
      }
    }
    var direct: Set<ObjectIdentifier> = []
    var callees: Set<SourceRange?> = []
    program.walk(expressions: { expression in
      for closure in Self.directClosures(of: expression) { direct.insert(ObjectIdentifier(closure)) }
    })
    program.walk(
      with: Walker(
        expression: { [self] expression in
          switch expression.kind {
          case .call(let callee, _): if case .function(_, _?, _) = callee.kind { callees.insert(callee.origin) }
          case .function(let name, let package?, _):
            guard !callees.contains(expression.origin) else { break }
            if standardPanics.contains("\(package).\(name)") || program.imported(expression) != nil {
              note(standard: expression)
            }
            guard program.imported[package] == nil, !standardKeepers.contains("\(package).\(name)") else { break }
            if case .function(let type) = program.underlying(expression.type) { passing.insert(type) }
          case .function(let name, nil, _): named[name].map { note($0, as: $0.type) }
          case .methodValue(_, let method):
            if method.owner?.package != nil, !method.isStandardKeeper { passing.insert(method.type) }
            if let function = target(method) { note(function, as: method.type) }
            if method.hasThrowingTwin || method.panicsInside || program.imported(method) != nil {
              note(standard: expression)
            }
          default: break
          }
          return true
        },
        closure: { [self] closure in
          // Those that the package's variables hold from the start are in no function.
          all.append(closure)
          if !direct.contains(ObjectIdentifier(closure)) { note(closure, as: closure.plainType) }
          return true
        }))
    program.walk(statements: { [self] in noteLoopBody($0) })
    all += loopBodies + standardValues
    findUnrulyIterators()
  }

  private func noteLoopBody(_ statement: Statement) {
    guard case .range(let loop) = statement.kind, loop.kind == .function,
      case .function(let type) = program.underlying(loop.subject.type), let yield = type.yield
    else { return }
    let body = Function(name: "", origin: statement.origin)
    body.body = loop.body
    loopBodies.append(body)
    iterated[ObjectIdentifier(body)] = type
    note(body, as: yield)
  }

  /// A function of a standard package or a method of a standard type as a value: what stands for it calls it.
  private func note(standard value: Expression) {
    guard case .function(let type) = program.underlying(value.type) else { return }
    var call = Expression(.call(value, Arguments([])), type.result, origin: value.origin)
    if case .methodValue(let receiver, let method) = value.kind {
      call.kind = .methodCall(receiver, method, Arguments([]))
    }
    let function = Function(name: "", origin: value.origin)
    function.body = [Statement(.expression(call), origin: value.origin)]
    standardValues.append(function)
    note(function, as: type)
  }

  private func note(_ function: Function, as type: FunctionType) {
    values[classes.representative(of: type), default: []].append(function)
  }

  /// The functions that may stand behind a value of the type.
  func functions(ofType type: FunctionType) -> [Function] {
    values[classes.representative(of: type)] ?? []
  }

  /// The functions that a loop over one calls: what a standard package made calls the loop's body itself.
  func callees(of statement: Statement) -> [Function] {
    guard case .range(let loop) = statement.kind, loop.kind == .function else { return [] }
    let call = Expression(.call(loop.subject, Arguments([])), .void, origin: statement.origin)
    guard case .function(let type) = program.underlying(loop.subject.type), let yield = type.yield else {
      return ownCallees(of: call)
    }
    return ownCallees(of: call) + functions(ofType: yield)
  }

  /// Closures that are called where they stand, or given to a standard function that calls them and passes on what
  /// they throw: they are not values that any call of their type may reach.
  private static func directClosures(of expression: Expression) -> [Function] {
    func closures(_ arguments: Arguments) -> [Function] {
      arguments.positional.compactMap { if case .closure(let closure) = $0.kind { closure } else { nil } }
    }
    switch expression.kind {
    case .call(let callee, let arguments):
      if case .closure(let closure) = callee.kind { return [closure] }
      if let function = callee.standardFunction, !standardKeepers.contains(function) { return closures(arguments) }
    case .methodCall(_, let method, let arguments):
      if method.owner?.package != nil, !method.isStandardKeeper { return closures(arguments) }
    default: break
    }
    return []
  }

  /// Functions of the program that a standard function is given and calls.
  private func namedArguments(of expression: Expression) -> [Function] {
    var arguments: Arguments
    switch expression.kind {
    case .call(let callee, let given):
      guard let function = callee.standardFunction, !standardKeepers.contains(function) else { return [] }
      arguments = given
    case .methodCall(_, let method, let given):
      guard method.owner?.package != nil, !method.isStandardKeeper else { return [] }
      arguments = given
    default: return []
    }
    return arguments.positional.flatMap { argument -> [Function] in
      switch argument.kind {
      case .function(let name, nil, _): return named[name].map { [$0] } ?? []
      case .methodValue(_, let method): return target(method).map { [$0] } ?? []
      case .closure: return []
      default:
        guard case .function(let type) = program.underlying(argument.type) else { return [] }
        return functions(ofType: type)
      }
    }
  }

  /// The methods of a name, whatever types they belong to.
  func methods(named name: String) -> [Function] { methodsByName[name] ?? [] }

  private func target(_ method: Method) -> Function? { method.owner.flatMap { methods[$0]?[method.name] } }

  /// The functions a call may reach, in itself or by calling what it is given.
  func callees(of expression: Expression) -> [Function] {
    ownCallees(of: expression) + namedArguments(of: expression)
  }

  /// The functions a call may be of.
  func ownCallees(of expression: Expression) -> [Function] {
    switch expression.kind {
    case .call(let callee, _):
      switch callee.kind {
      case .function(let name, nil, _): return named[name].map { [$0] } ?? []
      case .function:
        if program.imported(callee) != nil { return Self.directClosures(of: expression) + calledFromOutside }
        let names = program.thrownCallbacks(of: callee)
        return Self.directClosures(of: expression) + callbacks.filter { names.contains($0.name) }
      case .closure(let function): return [function]
      default:
        guard case .function(let type) = program.underlying(callee.type) else { return [] }
        let given = passing.contains(type) ? type.functionParameters.flatMap(functions(ofType:)) : []
        return functions(ofType: type) + (pulled[type] ?? []).flatMap(functions(ofType:)) + given
      }
    case .methodCall(_, let method, _):
      if program.isOfImported(method) {
        let own = method.isInterfaceMethod ? methodsByName[method.name] ?? [] : calledFromOutside
        return Self.directClosures(of: expression) + own
      }
      if let owner = method.owner, owner.package != nil, !throwingInterfaces.contains(owner) {
        return Self.directClosures(of: expression)
      }
      if method.isInterfaceMethod { return methodsByName[method.name] ?? [] }
      return target(method).map { [$0] } ?? []
    default: return []
    }
  }

  func run() {
    program.carryThrowing()
    markShelteredCalls()
    let unwindable = settledPanickingFunctions().union(exiting)
    for declaration in program.types.values where declaration.isOwn {
      declaration.textMayPanic = declaration.methods.contains {
        isText($0) && unwindable.contains(ObjectIdentifier($0))
      }
    }
    for function in all where hasDeferred(function, where: { [self] in isVisible($0, Visited()) }) || exits(function) {
      function.unwinds = hasDeferred(function) { _ in true }
    }
    for function in all where isText(function) && panickingOnPurpose.contains(ObjectIdentifier(function)) {
      function.unwinds = hasDeferred(function) { _ in true }
    }
    for function in callbacks where unwindable.contains(ObjectIdentifier(function)) {
      function.unwinds = hasDeferred(function) { _ in true }
    }
    for function in callersOfImports() { function.throwsPanic = true }
    // A function below one that unwinds unwinds, too, when a deferred call of its own may panic: the panic must pass.
    while true {
      reachAll(unwindable)
      let more = all.filter { function in
        function.throwsPanic && !function.unwinds
          && hasDeferred(function) { [self] call in mayUnwind(call, unwindable) }
      }
      if more.isEmpty { break }
      for function in more { function.unwinds = true }
    }
    spread()
  }

  /// Everything called while the body and the deferred calls of an unwinding function run.
  private func reachAll(_ unwindable: Set<ObjectIdentifier>) {
    var reached: Set<ObjectIdentifier> = []
    var pending = (program.throwsPanics ? all.filter(\.isExported) : []) + belowImports
    func reach(from function: Function) {
      forEachOwnExpression(of: function, includingDeferred: true) { [self] in pending += callees(of: $0) }
      forEachOwnStatement(of: function) { [self] in pending += callees(of: $0) }
    }
    all.filter(\.unwinds).forEach { reach(from: $0) }
    while let function = pending.popLast() {
      guard reached.insert(ObjectIdentifier(function)).inserted else { continue }
      if unwindable.contains(ObjectIdentifier(function)) { function.throwsPanic = true }
      reach(from: function)
    }
  }

  /// Whether a deferred call, its operands apart, may panic or end the goroutine.
  private func mayUnwind(_ call: Expression, _ unwindable: Set<ObjectIdentifier>) -> Bool {
    canPanic(call, in: program, neverNil: neverNil) || call.isGoexit
      || callees(of: call).contains { unwindable.contains(ObjectIdentifier($0)) }
  }

  private func hasDeferred(_ function: Function, where isWanted: (Expression) -> Bool) -> Bool {
    // What a loop's body defers is deferred by the function around it.
    guard !loopBodies.contains(where: { $0 === function }) else { return false }
    var calls: [Expression] = []
    forEachOwnStatement(of: function) { statement in
      if case .defer(let call) = statement.kind { calls.append(call.expression) }
    }
    return calls.contains(where: isWanted)
  }

  // MARK: Texts

  /// Functions in which a `panic` is written: when one of them is called for a text, its deferred calls must run.
  private lazy var panickingOnPurpose: Set<ObjectIdentifier> = closure(over: { [self] function in
    var found = false
    forEachOwnStatement(of: function) { if case .panic = $0.kind { found = true } }
    return found
  })

  // MARK: Goexit

  /// Functions in which `runtime.Goexit` may be called: it unwinds as a panic does, for the deferred calls' sake.
  private lazy var exiting: Set<ObjectIdentifier> = closure(over: { [self] function in
    var found = false
    forEachOwnExpression(of: function, includingDeferred: true) { [self] in
      if $0.isGoexit || mayExitOutside($0) { found = true }
    }
    return found
  })

  private func exits(_ function: Function) -> Bool { exiting.contains(ObjectIdentifier(function)) }

  /// Function types and interface methods throw when one that may stand behind them does, and then all of them do.
  private func spread() {
    for (type, functions) in values where functions.contains(where: \.throwsPanic) {
      program.throwing.functionTypes.formUnion(classes.members(of: type))
    }
    for type in standardFunctionTypes.values { program.throwing.functionTypes.formUnion(classes.members(of: type)) }
    if program.throwsPanics, !program.isRoot { openToImporters() }
    spreadOverIterators()
    for type in passing where !program.throwing.functionTypes.isDisjoint(with: type.functionParameters) {
      program.throwing.functionTypes.formUnion(classes.members(of: type))
    }
    for (name, functions) in methodsByName where functions.contains(where: \.throwsPanic) {
      program.throwing.interfaceMethods.insert(name)
    }
    program.throwing.interfaceMethods.formUnion(throwingAbroad)
    // A standard interface's requirement does not throw, so neither may what satisfies it.
    for declaration in program.types.values where declaration.isOwn {
      for name in declaration.conformances
      where !throwingInterfaces.contains(name) && name.package.flatMap({ program.imported[$0] }) == nil {
        let requirements: [String] =
          if name == TypeName(package: nil, "error") {
            ["Error"]
          } else if let interface = program.types[name],
            !interface.isOwn, case .interface(let methods) = interface.shape
          { methods.map(\.name) } else { protocolMethods(name) }
        for method in requirements {
          program.throwing.interfaceMethods.remove(method)
          methodsByName[method]?.forEach(silence)
        }
      }
    }
  }

  /// Makes a method one that does not throw, and notes that it would.
  private func silence(_ method: Function) {
    guard method.throwsPanic, let owner = method.receiverType else { return }
    method.throwsPanic = false
    program.throwing.silenced[method.name, default: []].insert(owner)
  }

  /// What one of the runtime's protocols asks for that is no interface of the program.
  private func protocolMethods(_ name: TypeName) -> [String] {
    if name.package != nil { return ["String"] }
    return methodProtocols.filter { $0.name == name.name }.map(\.method)
  }

  // MARK: What can be seen

  /// Functions already looked into.
  private final class Visited { var functions: Set<ObjectIdentifier> = [] }

  private func isVisible(_ call: Expression, _ visited: Visited) -> Bool {
    if case .builtin(let builtin, _) = call.kind { return [.print, .println, .panic].contains(builtin) }
    if case .recover = call.kind { return true }
    if case .call(let callee, _) = call.kind, case .function(let name, let package?, _) = callee.kind {
      return ["fmt", "os", "log"].contains(package) || name == "Sleep" && package == "time"
    }
    // While one waits, others go on, and are seen to.
    if case .methodCall(_, let method, _) = call.kind, method.owner?.package == "sync", method.name == "Wait" {
      return true
    }
    for callee in callees(of: call) where visited.functions.insert(ObjectIdentifier(callee)).inserted {
      var found = callee.callsRecover
      forEachOwnExpression(of: callee, includingDeferred: true) { [self] expression in
        switch expression.kind {
        case .recover: found = true
        case .call, .methodCall, .builtin: if !found { found = isVisible(expression, visited) }
        default: break
        }
      }
      forEachOwnStatement(of: callee) { if case .panic = $0.kind { found = true } }
      if found { return true }
    }
    return false
  }
}

extension FunctionType {
  /// The types of the functions that it takes.
  var functionParameters: [FunctionType] {
    parameters.compactMap { if case .function(let type) = $0 { type } else { nil } }
  }
}
