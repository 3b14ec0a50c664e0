import IR

/// The functions that a reading may call: they end soon, never park, never wait for another goroutine, and never run code
/// that is not known here.
///
/// Of loops they have two kinds: one that retries a compare-and-swap (see ``isRetryLoop(condition:body:)``), and a range
/// over a map, which is as long as the map and whose body calls nothing that loops like that. The sets are greatest fixed
/// points over the calls between functions.
struct QuietFunctions {
  private let program: Program
  private var all: Set<ObjectIdentifier>

  /// The functions without receivers, by name.
  private let named: [String: Function]

  init(_ program: Program) {
    self.program = program
    named = program.functionsByName
    let known = Set(program.functions.filter { $0.body != nil && !$0.throwsPanic }.map { ObjectIdentifier($0) })
    all = known
    // Those that range over no map, nor does what they call.
    let short = fixedPoint(known) { quiet, function in
      Check(callee: callee(of:), calls: quiet, inRanges: nil, allowsLocking: false).passes(function)
    }
    all = fixedPoint(known) { quiet, function in
      Check(callee: callee(of:), calls: quiet, inRanges: short, allowsLocking: false).passes(function)
    }
  }

  func contains(_ function: Function) -> Bool { all.contains(ObjectIdentifier(function)) }

  /// Whether a reading can last as long as the function: it has no loops but retries of its own. Taking a lock, for which
  /// a reading can pause, may be allowed.
  func allows(readingIn function: Function, locking: Bool) -> Bool {
    Check(callee: callee(of:), calls: all, inRanges: nil, allowsLocking: locking).passes(function)
  }

  /// The function of the program that an expression calls, if that is certain.
  func callee(of node: Expression) -> Function? {
    switch node.kind {
    case .methodCall(_, let method, _): return declaration(of: method, in: program)
    case .call(let callee, _):
      guard case .function(let name, nil, _) = callee.kind else { return nil }
      return named[name]
    default: return nil
    }
  }

  private func fixedPoint(
    _ start: Set<ObjectIdentifier>, _ isQuiet: (Set<ObjectIdentifier>, Function) -> Bool
  ) -> Set<ObjectIdentifier> {
    var quiet = start
    var changed = true
    while changed {
      changed = false
      for function in program.functions where quiet.contains(ObjectIdentifier(function)) {
        if isQuiet(quiet, function) { continue }
        quiet.remove(ObjectIdentifier(function))
        changed = true
      }
    }
    return quiet
  }
}

/// Whether a body does nothing that a reading forbids.
private struct Check {
  let callee: (Expression) -> Function?
  /// The functions that may be called.
  let calls: Set<ObjectIdentifier>
  /// The functions that may be called in ranges over maps; nil where there may be no such range.
  let inRanges: Set<ObjectIdentifier>?
  let allowsLocking: Bool

  func passes(_ function: Function) -> Bool { passes(function.body ?? []) }

  private func passes(_ body: [Statement]) -> Bool {
    var result = true
    let walker = Walker(
      expression: { node in
        if !passes(node) { result = false }
        return result
      },
      statement: { node in
        switch node.kind {
        case .define, .assign, .compound, .expression, .return, .block, .if, .ifBinding, .comment, .scopeExit, .break,
          .continue:
          break
        case .lock(let operation, _):
          if operation == .lock || operation == .readLock { result = result && allowsLocking }
        case .whileLoop(_, let condition, let inner):
          result = result && isRetryLoop(condition: condition, body: inner)
        case .range(let loop):
          guard let inRanges, loop.kind == .map else {
            result = false
            break
          }
          result =
            result && Check(callee: callee, calls: inRanges, inRanges: nil, allowsLocking: false).passes(loop.body)
        default: result = false
        }
        return result
      },
      closure: { _ in
        result = false
        return false
      })
    for statement in body { walker.walk(statement) }
    return result
  }

  private func passes(_ node: Expression) -> Bool {
    switch node.kind {
    case .closure, .methodValue, .receive, .received, .recover, .sheltered, .typeAssertion: false
    case .methodCall(_, let method, _) where callee(node)?.body == nil: unlocks(method)
    case .call, .methodCall: callee(node).map { calls.contains(ObjectIdentifier($0)) } ?? false
    case .builtin(let builtin, _): [.len, .cap, .delete, .min, .max].contains(builtin)
    default: true
    }
  }
}

/// Whether a method that is not of the program gives a lock back: that wakes others and waits for nobody. Where it is
/// deferred it is a call, not a statement of its own.
private func unlocks(_ method: Method) -> Bool {
  guard let owner = method.owner, owner.package == "sync", owner.name == "Mutex" || owner.name == "RWMutex",
    let operation = LockOperation(rawValue: method.name)
  else { return false }
  return operation == .unlock || operation == .readUnlock
}

/// The function of the program that a method call goes to, if that is certain.
func declaration(of method: Method, in program: Program) -> Function? {
  guard let owner = method.owner, !method.isInterfaceMethod else { return nil }
  return program.types[owner]?.methods.first { $0.name == method.name }
}
