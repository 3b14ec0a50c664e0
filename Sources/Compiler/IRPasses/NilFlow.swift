import IR

// Which values reach which variables, as far as they could bring nil along: what FindNeverNil decides upon.

/// The variables, parameters and results that might never be nil, with all that is assigned to each.
///
/// A candidate's sources are complete: a variable that is set in any other way than by a definition, an assignment, a
/// call or a `return` of its own is not a candidate.
struct NilFlow {
  var candidates: Set<Variable> = []
  /// What reaches a variable; for a result, what the function returns.
  private(set) var sources: [Variable: [Expression]] = [:]
  /// Receivers (and others) that are compared with nil.
  var tolerantReceivers: Set<Variable> = []
  /// The functions of the program by name.
  private(set) var functions: [String: Function] = [:]
  private var methods: [MethodName: Function] = [:]
  private let program: Program

  private struct MethodName: Hashable {
    let owner: TypeName
    let name: String
  }

  init(of program: Program) {
    self.program = program
    for function in program.functions {
      if let owner = function.receiverType {
        methods[MethodName(owner: owner, name: function.name)] = function
      } else {
        functions[function.name] = function
      }
      if function.toleratesNilReceiver, let receiver = function.receiver { tolerantReceivers.insert(receiver) }
    }
    addVariables()
    addParametersAndResults()
  }

  /// The program's own method that a call goes to, if it is certain which.
  func method(_ method: Method) -> Function? {
    guard !method.isInterfaceMethod, let owner = method.owner else { return nil }
    return methods[MethodName(owner: owner, name: method.name)]
  }

  /// Pointers, functions and interfaces with methods: in Swift, optionals where nil is possible.
  func mayHaveNil(_ type: IRType) -> Bool {
    switch type {
    case .pointer, .function: true
    default: isInterface(type)
    }
  }

  private func isInterface(_ type: IRType) -> Bool {
    guard case .named(let name, _) = type else { return false }
    if case .interface? = program.types[name]?.shape { return true }
    return type == .error
  }

  // MARK: Variables

  private mutating func addVariables() {
    var mentions: [Variable: Int] = [:]
    var flows: [Variable: [Expression]] = [:]
    func note(_ targets: [Target], _ values: [Expression]) {
      guard targets.count == values.count else { return }
      for (target, value) in zip(targets, values) {
        if let variable = target.variable { flows[variable, default: []].append(value) }
      }
    }
    program.walk(
      with: Walker(
        statement: { statement in
          switch statement.kind {
          case .define(let targets, let values), .assign(let targets, let values): note(targets, values)
          case .ifBinding(let targets, let value, _, _, _): note(targets, [value])
          default: break
          }
          return true
        },
        target: { target in
          if let variable = target.variable { mentions[variable, default: 0] += 1 }
          return true
        }))
    for global in program.globals where !global.isInitializedLater && global.variables.count == 1 {
      guard let value = global.value else { continue }
      note([.new(global.variables[0])], [value])
      mentions[global.variables[0], default: 0] += 1
    }
    let converted = convertedInterfaces(program)
    // Nil until the package is initialised, or something else sets it.
    let late = Set(program.globals.filter { $0.isInitializedLater || $0.value == nil }.flatMap(\.variables))
    for (variable, values) in flows where values.count == mentions[variable] {
      sources[variable] = values
      let isOwn = variable.kind == .local || variable.kind == .temporary || variable.kind == .global
      let isExported = variable.kind == .global && !isClosed && variable.name.first?.isUppercase == true
      if isOwn, variable.storage == .plain, mayHaveNil(variable.type), !isExported, !converted.contains(variable),
        !late.contains(variable)
      {
        candidates.insert(variable)
      }
    }
    // A parameter that is assigned to is a candidate only if all that reaches it is known.
    assignedOtherwise = Set(mentions.keys.filter { flows[$0]?.count != mentions[$0] })
  }

  /// Variables of interface type that are used for more than calling methods: conversions and assertions read better on
  /// what Go has there, an interface that may be nil.
  private func convertedInterfaces(_ program: Program) -> Set<Variable> {
    var found: Set<Variable> = []
    program.walk(expressions: { expression in
      switch expression.kind {
      case .toInterface(let operand), .typeAssertion(let operand, _, _):
        if case .variable(let variable) = operand.kind, isInterface(operand.type) { found.insert(variable) }
      default: break
      }
    })
    program.walk(statements: { statement in
      guard case .typeSwitch(let node) = statement.kind, case .variable(let subject) = node.subject.kind else { return }
      found.insert(subject)
    })
    return found
  }

  /// Variables that are set by a range, a receive or several results at once.
  private var assignedOtherwise: Set<Variable> = []

  // MARK: Parameters and results

  /// Nobody outside calls: the program is a `main` package.
  var isClosed: Bool { program.isRoot && program.packageName == "main" }

  private mutating func addParametersAndResults() {
    let calls = Calls(in: program)
    var demanded: Set<String> = ["Error", "String"]
    for declaration in program.types.values {
      if case .interface(let methods) = declaration.shape { demanded.formUnion(methods.map(\.name)) }
    }
    for function in program.functions {
      let isMethod = function.receiver != nil || function.receiverType != nil
      let isValue = isMethod ? calls.methodsAsValues.contains(function.name) : calls.isValue(function.name)
      if isValue || (isMethod && demanded.contains(function.name)) { continue }
      addResult(of: function)
      addParameters(of: function, calls)
    }
  }

  /// A result of function type is no candidate: `all()! { v in … }` reads better than `all()({ v in … })`.
  private mutating func addResult(of function: Function) {
    if case .function? = function.results.first?.type { return }
    guard function.results.count == 1, function.results[0].name == "_", mayHaveNil(function.results[0].type),
      !function.hasResultVariables, !function.unwinds, program.isRoot || !function.isExported, function.body != nil
    else { return }
    var values: [Expression] = []
    // Before LowerDefer it is not known which deferred calls recover, and so bring about a zero result.
    var mayRecover = false
    function.walk(
      with: Walker(
        statement: {
          switch $0.kind {
          case .return(let returned): values += returned
          case .defer: mayRecover = true
          default: break
          }
          return true
        }, closure: { _ in false }))
    guard !values.isEmpty, !mayRecover else { return }
    sources[function.results[0]] = values
    candidates.insert(function.results[0])
  }

  private mutating func addParameters(of function: Function, _ calls: Calls) {
    let received = function.receiverType.map { calls.ofMethods[$0.name + "." + function.name] }
    let arguments = (received ?? calls.ofFunctions[function.name]) ?? []
    let isOpen = !isClosed && function.isExported
    for (position, parameter) in function.parameters.enumerated() {
      // Nobody hands over nil where a function is expected that is called without a look.
      if isOpen || arguments.isEmpty, !isOnlyCalled(parameter, in: function) { continue }
      guard parameter.storage == .plain, parameter.name != "_", mayHaveNil(parameter.type),
        !(function.isVariadic && position == function.parameters.count - 1), !assignedOtherwise.contains(parameter),
        arguments.allSatisfy({ position < $0.count })
      else { continue }
      sources[parameter, default: []] += arguments.map { $0[position] }
      candidates.insert(parameter)
    }
  }
}

/// Whether every mention of the variable, and there is one, is the callee of a call.
func isOnlyCalled(_ variable: Variable, in function: Function) -> Bool {
  var mentions = 0
  var calls = 0
  function.walk(expressions: { expression in
    switch expression.kind {
    case .variable(variable): mentions += 1
    case .call(let callee, _): if case .variable(variable) = callee.kind { calls += 1 }
    default: break
    }
  })
  return mentions > 0 && mentions == calls
}

/// All calls of the program's functions and methods, and which of them are used without being called.
private struct Calls {
  private(set) var ofFunctions: [String: [[Expression]]] = [:]
  /// By the names of type and method.
  private(set) var ofMethods: [String: [[Expression]]] = [:]
  private(set) var methodsAsValues: Set<String> = []
  private var mentions: [String: Int] = [:]

  init(in program: Program) {
    var (ofFunctions, ofMethods) = (ofFunctions, ofMethods)
    var (methodsAsValues, mentions) = (methodsAsValues, mentions)
    program.walk(expressions: { expression in
      switch expression.kind {
      case .function(let name, nil, _): mentions[name, default: 0] += 1
      case .call(let callee, let arguments):
        guard case .function(let name, nil, _) = callee.kind else { return }
        ofFunctions[name, default: []].append(arguments.positional)
      case .methodCall(_, let method, let arguments):
        guard let owner = method.owner else { return }
        ofMethods[owner.name + "." + method.name, default: []].append(arguments.positional)
      case .methodValue(_, let method): methodsAsValues.insert(method.name)
      default: break
      }
    })
    (self.ofFunctions, self.ofMethods) = (ofFunctions, ofMethods)
    (self.methodsAsValues, self.mentions) = (methodsAsValues, mentions)
  }

  /// Whether the function is named somewhere else than where it is called.
  func isValue(_ name: String) -> Bool { mentions[name, default: 0] > ofFunctions[name, default: []].count }
}
