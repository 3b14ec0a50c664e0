// What may change a value that a loop looks at while its body runs: what CopyValues asks before it leaves out a copy.
import IR

/// The places that a program writes to, by which it may change a value that lies elsewhere.
struct ValueChanges {
  private let program: Program
  /// What each function of the program assigns to and calls, and what all of them assign to.
  private var functions: [FunctionName: Doings] = [:]
  private var writes: [Expression] = []
  /// Variables that something else than their names leads to.
  private var exposed: Set<Variable> = []
  /// The types of elements and fields that pointers may lead to.
  private var addressed: Set<IRType> = []
  /// The elements of arrays that slices share.
  private var sliced: Set<IRType> = []

  private struct FunctionName: Hashable {
    let owner: TypeName?
    let name: String
  }

  /// What code does that may change values.
  private struct Doings {
    var writes: [Expression] = []
    var addressed: [Expression] = []
    var sliced: [Expression] = []
    var calls: Set<FunctionName> = []
    /// It calls what nobody knows, or waits while others run.
    var isOpen = false
  }

  init(of program: Program) {
    self.program = program
    for function in program.functions {
      let doings = doings(of: function.body ?? [])
      functions[FunctionName(owner: function.receiverType, name: function.name)] = doings
    }
    let all = Self.doings(in: program) { program.walk(with: $0) }
    writes = all.writes
    for place in all.addressed + all.sliced {
      if let root = program.rootVariable(of: place) { exposed.insert(root) }
      if case .variable = place.kind { continue }
      addressed.insert(place.type)
    }
    for array in all.sliced {
      if case .array(_, let element) = program.underlying(array.type) { sliced.insert(element) }
    }
  }

  /// Whether the body may change a value of the type, which lies in the place if one is given.
  func mayChange(_ type: IRType, in place: Expression? = nil, by body: [Statement]) -> Bool {
    let root = place.flatMap { program.rootVariable(of: $0) }
    let isOwn = root.map(isReachedByNameOnly) ?? false
    let doings = doings(of: body)
    let direct =
      doings.writes + doings.sliced + doings.addressed.filter { if case .index = $0.kind { true } else { false } }
    if isOwn { return direct.contains { program.rootVariable(of: $0) == root } }
    return (direct + writesOfOthers(in: doings)).contains { reaches($0, type, root) }
  }

  /// What is assigned to where code leaves to others, as far as that is known.
  private func writesOfOthers(in doings: Doings) -> [Expression] {
    if doings.isOpen { return writes }
    var open = doings.calls
    var seen = open
    var found: [Expression] = []
    while let name = open.popFirst() {
      guard let called = functions[name], !called.isOpen else { return writes }
      found += called.writes
      open.formUnion(called.calls.subtracting(seen))
      seen.formUnion(called.calls)
    }
    return found
  }

  private func isReachedByNameOnly(_ variable: Variable) -> Bool {
    variable.kind != .global && variable.storage == .plain && !variable.isCaptured && !exposed.contains(variable)
  }

  /// Whether assigning to the place may change some value of the type.
  private func reaches(_ place: Expression, _ type: IRType, _ root: Variable?) -> Bool {
    if let variable = program.rootVariable(of: place) {
      if variable != root, isReachedByNameOnly(variable) { return false }
      if case .variable = place.kind, variable == root { return true }
    }
    if lies(type, in: place.type) { return true }
    switch place.kind {
    case .field(let base, _, true):
      guard case .pointer(let pointee) = program.underlying(base.type) else { return true }
      return isAddressed(pointee) && lies(pointee, in: type)
    case .field(let base, _, false): return lies(base.type, in: type)
    case .index(let base, _):
      switch program.underlying(base.type) {
      case .array: return lies(base.type, in: type)
      case .slice(let element): return sliced.contains { isSame($0, element) } && lies(element, in: type)
      default: return false
      }
    case .dereference: return isAddressed(place.type) && lies(place.type, in: type)
    case .packageVariable: return true
    default: return false
    }
  }

  /// Whether values of one type are, or are parts of, values of the other.
  private func lies(_ part: IRType, in whole: IRType) -> Bool {
    if isSame(part, whole) { return true }
    if case .array(_, let element) = program.underlying(whole) { return lies(part, in: element) }
    return program.fields(of: whole).contains { lies(part, in: $0.type) }
  }

  private func isAddressed(_ type: IRType) -> Bool { addressed.contains { isSame($0, type) } }

  /// Whether both are one type, whatever their type arguments may be.
  private func isSame(_ type: IRType, _ other: IRType) -> Bool {
    switch (program.underlying(type), program.underlying(other)) {
    case (.typeParameter, _), (_, .typeParameter): true
    case (.named(let name, _), .named(let otherName, _)): name == otherName
    case (.array(let length, let element), .array(let otherLength, let otherElement)):
      length == otherLength && isSame(element, otherElement)
    case (let type, let other): type == other
    }
  }

  // MARK: What code does

  private func doings(of body: [Statement]) -> Doings { Self.doings(in: program) { $0.walk(body) } }

  private static func doings(in program: Program, _ walk: (Walker) -> Void) -> Doings {
    var doings = Doings()
    walk(
      Walker(
        expression: { node in
          switch node.kind {
          case .address(let place): doings.addressed.append(place)
          case .slice(let base, _, _, _): if case .array = program.underlying(base.type) { doings.sliced.append(base) }
          case .builtin(.copy, let arguments), .builtin(.clear, let arguments):
            doings.writes.append(Expression(.index(arguments[0], Expression(.zero, .int)), node.type))
          case .call(let callee, _):
            switch callee.kind {
            case .function(let name, package: nil, _): doings.calls.insert(FunctionName(owner: nil, name: name))
            case .function: break
            default: doings.isOpen = true
            }
          case .methodCall(_, let method, _):
            guard let owner = method.owner, !method.isInterfaceMethod else {
              doings.isOpen = true
              break
            }
            guard program.types[owner]?.isOwn ?? false else { break }
            doings.calls.insert(FunctionName(owner: owner, name: method.name))
          case .receive: doings.isOpen = true
          default: break
          }
          return true
        },
        statement: { statement in
          switch statement.kind {
          case .compound(let place, _, _): doings.writes.append(place)
          case .send, .select, .lock: doings.isOpen = true
          default: break
          }
          return true
        },
        target: { target in
          if case .place(let place) = target { doings.writes.append(place) }
          return true
        }))
    return doings
  }
}

extension Program {
  /// The variable that a place lies in, when no pointer, slice or map is in between.
  func rootVariable(of place: Expression) -> Variable? {
    switch place.kind {
    case .variable(let variable): return variable
    case .field(let base, _, false): return rootVariable(of: base)
    case .index(let base, _):
      if case .array = underlying(base.type) { return rootVariable(of: base) }
      return nil
    default: return nil
    }
  }
}
