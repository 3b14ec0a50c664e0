import Diagnostics
import IR

// Normal form: `throwsPanic` is set on exactly the functions out of which a panic may pass to a `recover` or to a
// deferred call whose effect can be seen, and `program.throwing` names the function types and interface methods whose
// calls may throw. In all other functions a panic ends the program on the spot.

@Sendable func findPanics(_ program: Program) -> [Diagnostic] {
  let analysis = PanicAnalysis(program: program)
  analysis.run()
  return []
}

private final class PanicAnalysis {
  let program: Program
  private var named: [String: Function] = [:]
  private var methods: [TypeName: [String: Function]] = [:]
  /// All methods of a name, for calls through interfaces.
  private var methodsByName: [String: [Function]] = [:]
  /// Functions used as values, by type, for calls of function values.
  private var values: [FunctionType: [Function]] = [:]
  private var all: [Function] = []

  init(program: Program) {
    self.program = program
    for function in program.functions {
      all.append(function)
      all += function.closures
      if let type = function.receiverType {
        methods[type, default: [:]][function.name] = function
        methodsByName[function.name, default: []].append(function)
      } else {
        named[function.name] = function
      }
    }
    var direct: Set<ObjectIdentifier> = []
    program.walk(expressions: { expression in
      for closure in Self.directClosures(of: expression) { direct.insert(ObjectIdentifier(closure)) }
    })
    program.walk(
      with: Walker(
        expression: { [self] expression in
          switch expression.kind {
          case .function(let name, nil, _): named[name].map { values[$0.type, default: []].append($0) }
          case .methodValue(_, let method):
            if let function = target(method) { values[method.type, default: []].append(function) }
          default: break
          }
          return true
        },
        closure: { [self] closure in
          if !direct.contains(ObjectIdentifier(closure)) { values[closure.type, default: []].append(closure) }
          return true
        }))
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
      if case .function(let name, let package?, _) = callee.kind, !standardKeepers.contains("\(package).\(name)") {
        return closures(arguments)
      }
    case .methodCall(_, let method, let arguments):
      if method.owner?.package != nil { return closures(arguments) }
    default: break
    }
    return []
  }

  private func target(_ method: Method) -> Function? { method.owner.flatMap { methods[$0]?[method.name] } }

  /// The functions a call may reach, and whether one of them is unknown to the program.
  private func callees(of expression: Expression) -> [Function] {
    switch expression.kind {
    case .call(let callee, _):
      switch callee.kind {
      case .function(let name, nil, _): return named[name].map { [$0] } ?? []
      case .function: return Self.directClosures(of: expression)
      case .closure(let function): return [function]
      default:
        guard case .function(let type) = program.underlying(callee.type) else { return [] }
        return values[type] ?? []
      }
    case .methodCall(_, let method, _):
      if method.owner?.package != nil { return Self.directClosures(of: expression) }
      if method.isInterfaceMethod { return methodsByName[method.name] ?? [] }
      return target(method).map { [$0] } ?? []
    default: return []
    }
  }

  func run() {
    let unwinding = all.filter { unwinds($0) }
    guard !unwinding.isEmpty else { return }
    for function in unwinding { function.unwinds = true }
    let panicking = panickingFunctions()
    // Everything called while an unwinding function's body runs.
    var reached: Set<ObjectIdentifier> = []
    var pending: [Function] = []
    func reach(from function: Function) {
      forEachOwnExpression(of: function, includingDeferred: false) { [self] in pending += callees(of: $0) }
    }
    unwinding.forEach { reach(from: $0) }
    while let function = pending.popLast() {
      guard reached.insert(ObjectIdentifier(function)).inserted else { continue }
      if panicking.contains(ObjectIdentifier(function)) { function.throwsPanic = true }
      reach(from: function)
    }
    spread()
  }

  /// Function types and interface methods throw when one that may stand behind them does, and then all of them do.
  private func spread() {
    for (type, functions) in values where functions.contains(where: \.throwsPanic) {
      program.throwing.functionTypes.insert(type)
    }
    for (name, functions) in methodsByName where functions.contains(where: \.throwsPanic) {
      program.throwing.interfaceMethods.insert(name)
    }
    // A standard interface's requirement does not throw, so neither may what satisfies it.
    for declaration in program.types.values where declaration.isOwn {
      for name in declaration.conformances {
        let requirements: [String] =
          if name == TypeName(package: nil, "error") {
            ["Error"]
          } else if let interface = program.types[name],
            !interface.isOwn, case .interface(let methods) = interface.shape
          { methods.map(\.name) } else { name.package != nil ? ["String"] : [] }
        for method in requirements {
          program.throwing.interfaceMethods.remove(method)
          methodsByName[method]?.forEach { $0.throwsPanic = false }
        }
      }
    }
  }

  /// A deferred call of the function recovers, or does something the user can see.
  private func unwinds(_ function: Function) -> Bool {
    var found = false
    forEachOwnStatement(of: function) { [self] statement in
      guard case .defer(let call) = statement.kind else { return }
      if isVisible(call.expression, Visited()) { found = true }
    }
    return found
  }

  /// Functions already looked into.
  private final class Visited { var functions: Set<ObjectIdentifier> = [] }

  private func isVisible(_ call: Expression, _ visited: Visited) -> Bool {
    if case .builtin(let builtin, _) = call.kind { return [.print, .println, .panic].contains(builtin) }
    if case .recover = call.kind { return true }
    if case .call(let callee, _) = call.kind, case .function(_, let package?, _) = callee.kind {
      return ["fmt", "os", "log"].contains(package)
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

  // MARK: What may panic

  private func panickingFunctions() -> Set<ObjectIdentifier> {
    var panicking: Set<ObjectIdentifier> = []
    for function in all where mayPanicItself(function) { panicking.insert(ObjectIdentifier(function)) }
    var isStable = false
    while !isStable {
      isStable = true
      for function in all where !panicking.contains(ObjectIdentifier(function)) {
        var calls = false
        forEachOwnExpression(of: function, includingDeferred: true) { [self] expression in
          if callees(of: expression).contains(where: { panicking.contains(ObjectIdentifier($0)) }) { calls = true }
        }
        if calls {
          panicking.insert(ObjectIdentifier(function))
          isStable = false
        }
      }
    }
    return panicking
  }

  private func mayPanicItself(_ function: Function) -> Bool {
    var found = false
    func check(_ place: Expression) {
      if case .index(let base, _) = place.kind, case .map = program.underlying(base.type) { found = true }
    }
    forEachOwnStatement(of: function) { statement in
      switch statement.kind {
      case .panic, .send, .select: found = true
      case .assign(let targets, _): for case .place(let place) in targets { check(place) }
      case .compound(let place, _, _): check(place)
      default: break
      }
    }
    forEachOwnExpression(of: function, includingDeferred: true) { [self] in
      if canPanic($0, in: program) { found = true }
    }
    return found
  }

  // MARK: Own parts, closures left out

  private func forEachOwnStatement(of function: Function, _ visit: @escaping (Statement) -> Void) {
    function.walk(
      with: Walker(
        statement: {
          visit($0)
          return true
        }, closure: { _ in false }))
  }

  /// A closure that is called or passed where it stands is visited as a callee, not here.
  private func forEachOwnExpression(
    of function: Function, includingDeferred: Bool, _ visit: @escaping (Expression) -> Void
  ) {
    function.walk(
      with: Walker(
        expression: {
          visit($0)
          return true
        },
        statement: { statement in
          switch statement.kind {
          // A goroutine's panic does not come here.
          case .go: return false
          case .defer: return includingDeferred
          default: return true
          }
        }, closure: { _ in false }))
  }
}

/// Whether evaluating the node itself, its operands apart, may panic.
func canPanic(_ expression: Expression, in program: Program) -> Bool {
  switch expression.kind {
  case .index(let base, _):
    if case .map = program.underlying(base.type) { return false }
    return true
  case .slice, .dereference, .field(_, _, isThroughPointer: true): return true
  case .typeAssertion(_, _, let commaOK): return !commaOK
  case .binary(.shiftLeft, _, let count), .binary(.shiftRight, _, let count):
    guard case .integer(let kind) = program.underlying(count.type), kind.isSigned else { return false }
    if case .constant = count.kind { return false }
    return true
  case .binary(let symbol, _, let divisor):
    guard symbol == .divide || symbol == .remainder, case .integer = program.underlying(expression.type) else {
      return false
    }
    if case .constant = divisor.kind { return false }
    return true
  case .atomic(let operation): return operation.mayPanic
  case .comparison(_, let left, _): return program.underlying(left.type) == .any
  case .call(let callee, _):
    switch callee.kind {
    case .function(let name, let package?, _): return standardPanics.contains("\(package).\(name)")
    case .function, .closure: return false
    default: return true
    }
  case .methodCall(let receiver, let method, _):
    if let owner = method.owner, let package = owner.package,
      standardPanics.contains("\(package).\(owner.name).\(method.name)")
    {
      return true
    }
    if case .pointer = receiver.type, case .variable(let variable) = receiver.kind { return variable.kind != .receiver }
    if case .pointer = receiver.type, case .address = receiver.kind { return false }
    if case .pointer = receiver.type { return true }
    return method.isInterfaceMethod
  case .builtin(let builtin, _): return builtin == .panic || builtin == .close
  case .make(let arguments): return !arguments.allSatisfy { if case .constant = $0.kind { true } else { false } }
  default: return false
  }
}
