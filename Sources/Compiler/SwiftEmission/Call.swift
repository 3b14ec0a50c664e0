// Calls of functions, methods and function values.
import IR
import SwiftPrinting

extension Emitter {
  func function(_ name: String, _ package: String?) -> Fragment {
    Fragment(.text(packageMember(name, package)))
  }

  /// A free function of the runtime; its module goes before it where a member or a variable has its name.
  func runtimeFunction(_ name: String) -> String {
    let isHidden = scope.memberNames.contains(name) || scope.localNames.contains(name) || index.functions[name] != nil
    return isHidden ? "GoRuntime.\(name)" : name
  }

  /// A call of anything, a method included.
  func call(_ node: Expression) -> Fragment {
    func plain() -> Fragment {
      switch node.kind {
      case .call(let callee, let arguments): call(callee, arguments, node.type)
      case .methodCall(let receiver, let method, let arguments): methodCall(receiver, method, arguments)
      default: fragment(node)
      }
    }
    guard scope.isThrowing, program.mayPanicInside(node) else { return plain() }
    defer { needsTry = true }
    return inClosure("recoverably", escapes: true, plain)
  }

  private func call(_ callee: Expression, _ arguments: Arguments, _ type: IRType) -> Fragment {
    switch callee.kind {
    case .function(let name, let package, let typeArguments):
      let declared = package == nil ? index.functions[name] : nil
      let standard = package.map { "\($0).\(name)" }
      let mayPanic = standard.map { standardPanics.contains($0) } ?? false
      let isChecked = scope.isThrowing && (mayPanic || !program.thrownCallbacks(of: callee).isEmpty)
      let passesOn = standard.map { !standardKeepers.contains($0) && throwsInside(arguments) } ?? false
      let metatypes = metatypes(of: declared, typeArguments)
      let isForeignGeneric = package != nil && program.isGeneric(name, package)
      let list = self.arguments(
        isForeignGeneric ? typed(arguments) : arguments, declared, package: package, isChecked: isChecked,
        metatypes: metatypes)
      let call = throwing(
        isChecked || passesOn || declared?.throwsPanic == true, .text(packageMember(name, package)) + list)
      if let declared, isWrapper(type), declared.results.count == 1, isCore(declared.results[0].type, of: declared) {
        return construct(type, call.document, .inferred)
      }
      let isTold = !metatypes.isEmpty && metatypes.count == typeArguments.count
      if typeArguments.isEmpty || isTold || type == .void { return call }
      let isNeverNil = declared.map(returnsNeverNil) ?? false
      let spelled = isNeverNil ? bareType(type) : result(type, isLabelled: false)
      return Fragment(call.document + " as \(spelled)", .casting)
    case .closure(let function):
      let body = closure(function, .inferred, saysVoid: true).document
      var call = throwing(
        function.throwsPanic, "(" + body + ")" + self.arguments(arguments, function, package: nil))
      call.isCalledLiteral = true
      return call
    default:
      // A closure behind `f()` would be f's own argument.
      let endsInCall = isOptionalInSwift(callee) ? scope.isThrowing : isCall(callee)
      let list = self.arguments(arguments, nil, package: nil, mayTrail: !endsInCall)
      var isThrowing = false
      if case .function(let signature) = underlying(callee.type) {
        isThrowing = program.throwing.functionTypes.contains(signature) && !isCalm(callee)
      }
      if isWrapper(callee.type) {
        let inner = value(of: callee)
        return throwing(isThrowing, flavoured(fatal: { inner + "!" }, throwing: { inner + ".checked()" }) + list)
      }
      return throwing(isThrowing, unwrapped(callee) + list)
    }
  }

  /// A call of a standard function that gives an iterator function, which throws only what the loops over it do.
  private func isFreshSequence(_ node: Expression) -> Bool {
    guard case .call(let callee, _) = node.kind, case .function(let name, let package?, let types) = callee.kind else {
      return false
    }
    let function = "\(package).\(name)"
    return !types.isEmpty && standardSequences.contains(function) && !standardPanicsInside.contains(function)
  }

  /// The iterator function of a call as what a standard function is given: in there no loop throws.
  private func freshSequence(_ node: Expression) -> Document {
    guard case .call(let callee, let arguments) = node.kind,
      case .function(let name, let package?, _) = callee.kind, case .function(let type) = node.type,
      let spelled = iterator(type, isThrowing: false)
    else { return expression(node) }
    let list = self.arguments(typed(arguments), nil, package: package)
    return .text(packageMember(name, package)) + list + " as \(spelled)?"
  }

  /// Arguments of a generic function of a standard package: a literal says its type, because nothing else may tell it.
  private func typed(_ arguments: Arguments) -> Arguments {
    func typed(_ value: Expression) -> Expression {
      switch value.kind {
      case .listLiteral, .mapLiteral: Expression(.convert(value, .rename), value.type, origin: value.origin)
      default: value
      }
    }
    var result = Arguments(arguments.positional.map(typed), variadic: arguments.variadic)
    if case .slice(let slice)? = arguments.variadic { result.variadic = .slice(typed(slice)) }
    return result
  }

  /// A function as a value; a generic one says for which types.
  func functionValue(
    _ name: String, _ package: String?, _ typeArguments: [IRType], _ type: IRType, _ expectation: Expectation
  ) -> Fragment {
    let bare = function(name, package)
    if let package, standardPanics.contains("\(package).\(name)") { return twin(of: bare, type, expectation) }
    guard !typeArguments.isEmpty, case .function(let signature) = underlying(type) else { return bare }
    let metatypes = metatypes(of: package == nil ? index.functions[name] : nil, typeArguments)
    guard !metatypes.isEmpty else {
      return expectation == .known ? bare : Fragment(bare.document + " as \(bareType(type))", .casting)
    }
    let names = signature.parameters.indices.map { "argument\($0 + 1)" }
    let isThrowing = index.functions[name]?.throwsPanic == true
    let head = zip(names, signature.parameters).map { "\($0): \(self.type($1))" }.joined(separator: ", ")
    let effect = isThrowing ? " throws(\(runtimeName("GoPanic")))" : ""
    let call = bare.document + .list("(", (metatypes + names).map { .text($0) }, ")")
    return Fragment(
      .text("{ (\(head))\(effect) -> \(result(signature.result, isLabelled: false)) in ")
        + (isThrowing ? "try " : "") + call + " }")
  }

  /// The type arguments that nothing else in a call tells, as `T.self`.
  private func metatypes(of function: Function?, _ typeArguments: [IRType]) -> [String] {
    guard let function, function.typeParameters.count == typeArguments.count else { return [] }
    let unmentioned = unmentionedTypeParameters(of: function)
    return zip(function.typeParameters, typeArguments).filter { unmentioned.contains($0.0.name) }.map {
      "\(type($0.1)).self"
    }
  }

  /// The type parameters that neither parameters nor results mention: Swift wants the types themselves as arguments.
  func unmentionedTypeParameters(of function: Function) -> [String] {
    let types = function.parameters.map(\.type) + [function.resultType]
    return function.typeParameters.map(\.name).filter { name in !types.contains { mentions($0, name) } }
  }

  private func packageMember(_ name: String, _ package: String?) -> String {
    if let package { return qualified(SwiftKeywords.escaped(name), package) }
    return index.functions[name]?.swiftName ?? SwiftKeywords.escaped(name)
  }

  private func methodCall(_ receiver: Expression, _ method: Method, _ arguments: Arguments) -> Fragment {
    let declared = self.declared(method)
    let isChecked = scope.isThrowing && method.hasThrowingTwin
    let list = self.arguments(arguments, declared, package: method.owner?.package, isChecked: isChecked)
    return throwing(
      isChecked || mayThrow(method) || passesOnPanics(method, arguments),
      self.receiver(receiver, method) + .text(memberName(method)) + list)
  }

  /// A standard method that throws what the closure it is given throws.
  private func passesOnPanics(_ method: Method, _ arguments: Arguments) -> Bool {
    method.owner?.package != nil && !method.isStandardKeeper && throwsInside(arguments)
  }

  func throwsInside(_ arguments: Arguments) -> Bool {
    arguments.positional.contains { argument in
      if isFreshSequence(argument) { return false }
      switch argument.kind {
      case .closure(let closure): return closure.throwsPanic
      case .function(let name, nil, _): return index.functions[name]?.throwsPanic ?? false
      case .methodValue(_, let method): return mayThrow(method) || program.becomesThrowingClosure(method)
      case .variable, .call, .methodCall, .field, .index:
        guard case .function(let type) = underlying(argument.type) else { return false }
        return program.throwing.functionTypes.contains(type) && !isCalm(argument)
      default: return false
      }
    }
  }

  /// A call of a function that recovers, where it is not deferred: `notDeferred { f() }`.
  func sheltered(_ call: Expression) -> Fragment {
    inClosure("notDeferred", escapes: false) { fragment(call, .inferred) }
  }

  /// `name { … }`, a function of the runtime with a closure for what `build` builds.
  private func inClosure(_ name: String, escapes: Bool, _ build: () -> Fragment) -> Fragment {
    let outer = needsTry
    needsTry = false
    let inner = inside {
      $0.isInCondition = false
      if escapes { $0.isInClosure = true }
    } _: {
      build().document
    }
    let isThrowing = needsTry
    needsTry = outer || isThrowing
    let opening: Document = isThrowing ? "{ \(throwingSignature) in" : "{"
    let body: Document = .group([opening, .nest([.line, hidden((isThrowing ? "try " : "") + inner)]), .line, "}"])
    let function = Document.text(runtimeFunction(name))
    return Fragment(scope.isInCondition ? function + "(" + body + ")" : function + " " + body)
  }

  /// A call that may throw: with `try` where panics leave by `throw`, ending the program where they cannot.
  func throwing(_ isThrowing: Bool, _ call: Document) -> Fragment {
    guard isThrowing else { return Fragment(call) }
    if scope.isThrowing || scope.isDelayed {
      needsTry = true
      return Fragment(call)
    }
    let body: Document = .group(["{ \(throwingSignature) in", .nest([.line, hidden("try " + call)]), .line, "}"])
    let name = Document.text(runtimeFunction("fatally"))
    return Fragment(scope.isInCondition ? name + "(" + body + ")" : name + " " + body)
  }

  func declared(_ method: Method) -> Function? {
    guard let owner = method.owner, !method.isInterfaceMethod else { return nil }
    return program.types[owner]?.methods.first { $0.name == method.name }
  }

  private func mayThrow(_ method: Method) -> Bool {
    if let function = declared(method) { return function.throwsPanic }
    if let owner = method.owner, throwingInterfaces.contains(owner) { return true }
    return method.isInterfaceMethod && program.throwing.interfaceMethods.contains(method.name)
  }

  func memberName(_ method: Method) -> String {
    declared(method)?.swiftName ?? SwiftKeywords.escaped(method.name)
  }

  /// The receiver of a call with the dot, or nothing where it is understood.
  private func receiver(_ receiver: Expression, _ method: Method) -> Document {
    if declared(method)?.toleratesNilReceiver == true { return possiblyNil(receiver) + "." }
    if isReceiver(receiver), !scope.isReceiverOptional {
      return memberPrefix("self", isReceiver: true, memberName(method))
    }
    return unwrapped(receiver) + "."
  }

  /// The receiver of a method that stands in an extension of the optional.
  func possiblyNil(_ receiver: Expression) -> Document {
    if isOptionalInSwift(receiver) { return expression(receiver, .inferred, atLeast: .postfix) }
    return "Optional(" + expression(receiver, .inferred) + ")"
  }

  /// `(a, b)`, with a closure at the end behind the parentheses.
  ///
  /// With `isChecked` the first argument has the label of the runtime's throwing twins.
  func arguments(
    _ arguments: Arguments, _ declared: Function?, package: String?, isChecked: Bool = false, mayTrail: Bool = true,
    metatypes: [String] = []
  ) -> Document {
    var items: [Document] = metatypes.map { .text($0) }
    for (position, argument) in arguments.positional.enumerated() {
      items.append(
        inside {
          $0.isInCondition = false
        } _: {
          package != nil && isFreshSequence(argument)
            ? freshSequence(argument) : self.argument(argument, declared, position)
        })
    }
    let firstIsSlice = if case .slice? = arguments.variadic { items.isEmpty } else { false }
    let isForeign = package != nil && declared?.body == nil
    switch arguments.variadic {
    case nil: break
    case .slice(let slice):
      items.append(isForeign ? "contentsOf: " + expression(slice) : expression(slice))
    case .elements(let elements) where isForeign: items += elements.map(foreignElement)
    case .elements(let elements):
      let parameter = declared?.parameters.last
      let values = elements.map { element in
        guard let declared, case .slice(let type)? = parameter?.type else { return expression(element) }
        return inferring(element, type, of: declared)
      }
      items.append(elements.isEmpty ? "nil" : .list("[", values, "]", style: .literal))
    }
    if isChecked, firstIsSlice || items.isEmpty {
      items.insert("checked: ()", at: 0)
    } else if isChecked {
      items[0] = "checked: " + items[0]
    }
    if let last = arguments.positional.last, arguments.variadic == nil, mayTrail, case .closure = last.kind,
      isTrailing(last), declared.map({ !isTypeArgument(last, $0, arguments.positional.count - 1) }) ?? true
    {
      let closure = Fragment(items.removeLast())
      return (items.isEmpty ? " " : .list("(", items, ") ", style: .declaration)) + closure.document
    }
    return .list("(", items, ")")
  }

  private func isCall(_ node: Expression) -> Bool {
    switch node.kind {
    case .call, .methodCall: true
    default: false
    }
  }

  private func isTrailing(_ node: Expression) -> Bool {
    guard case .closure(let function) = node.kind, !scope.isInCondition, !isThrowingIterator(node) else { return false }
    return !(function.body ?? []).isEmpty
  }

  /// A literal iterator function whose loops' bodies throw: the standard functions have another flavour for it.
  private func isThrowingIterator(_ node: Expression) -> Bool {
    guard case .closure = node.kind, case .function(let type) = node.type else { return false }
    return iterator(type) != nil && program.throwing.functionTypes.contains(type)
  }

  /// A literal iterator function that never yields: nothing in it tells what it would.
  private func isSilentIterator(_ node: Expression) -> Bool {
    guard case .closure(let function) = node.kind, case .function(let type) = node.type, iterator(type) != nil else {
      return false
    }
    return !function.parameters.contains { isMentioned($0, in: function) }
  }

  /// A literal function that takes nothing: only what it returns tells the type arguments of a standard function.
  private func isMaker(_ node: Expression) -> Bool {
    guard case .closure(let function) = node.kind else { return false }
    return function.parameters.isEmpty && !function.results.isEmpty
  }

  private func argument(_ node: Expression, _ declared: Function?, _ position: Int) -> Document {
    if declared == nil, isThrowingIterator(node) {
      return parenthesized(fragment(node), atLeast: .casting.tighter) + " as \(bareType(node.type))"
    }
    if declared == nil, isSilentIterator(node) || isMaker(node) { return expression(node, .inferred) }
    guard let declared, position < declared.parameters.count else { return expression(node) }
    let parameter = declared.parameters[position]
    if parameter.isNeverNil, isOptionalInSwift(node) { return unwrapped(node) }
    if isCore(parameter.type, of: declared), isWrapper(node.type) { return value(of: node) }
    if parameter.isNeverNil, case .toInterface = node.kind, isNamedInterface(node.type),
      declared.typeParameters.contains(where: { mentions(parameter.type, $0.name) })
    {
      return parenthesized(fragment(node), atLeast: .casting.tighter) + " as \(bareType(node.type))"
    }
    return inferring(node, parameter.type, of: declared)
  }

  /// An argument by which Swift may find a type argument: that of a pointer or function is optional, even where the
  /// argument cannot be nil.
  private func inferring(_ node: Expression, _ parameter: IRType, of function: Function) -> Document {
    guard function.typeParameters.contains(where: { mentions(parameter, $0.name) }) else { return expression(node) }
    if isTypeArgument(node, parameter) {
      return parenthesized(fragment(node, .inferred), atLeast: .casting.tighter) + " as \(type(node.type))"
    }
    return expression(node, .inferred)
  }

  /// Whether an argument is one of a type that is optional, for a parameter of any type, and cannot be nil itself.
  private func isTypeArgument(_ node: Expression, _ parameter: IRType) -> Bool {
    if case .typeParameter = parameter { isOptional(node.type) && !isOptionalInSwift(node) } else { false }
  }

  private func isTypeArgument(_ node: Expression, _ function: Function, _ position: Int) -> Bool {
    position < function.parameters.count && isTypeArgument(node, function.parameters[position].type)
  }

  /// A type parameter like `S ~[]E`, in whose place Swift has the core type.
  private func isCore(_ type: IRType, of function: Function) -> Bool {
    guard case .typeParameter(let name) = type else { return false }
    return function.typeParameters.contains { parameter in
      if parameter.name == name, case .core = parameter.constraint { !parameter.isOfDefinedTypes } else { false }
    }
  }

  private func mentions(_ type: IRType, _ name: String) -> Bool {
    switch type {
    case .typeParameter(let other): other == name
    case .pointer(let inner), .slice(let inner), .array(_, let inner), .channel(_, let inner): mentions(inner, name)
    case .map(let key, let value): mentions(key, name) || mentions(value, name)
    case .named(_, let arguments): arguments.contains { mentions($0, name) }
    case .function(let function): function.parameters.contains { mentions($0, name) } || mentions(function.result, name)
    case .tuple(let elements): elements.contains { mentions($0.type, name) }
    default: false
    }
  }

  /// A variadic `...any` of a standard package takes any value as it is.
  private func foreignElement(_ node: Expression) -> Document {
    guard case .toInterface(let value) = node.kind, node.type == .any else {
      if case .zero = node.kind, node.type == .any { return "\(runtimeName("GoAny")).nil" }
      return expression(node)
    }
    if case .constant(.string(let bytes)) = value.kind, value.type == .string,
      Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
    {
      return expression(value)
    }
    if let directed = directed(value) { return directed }
    if hasIdentity(value.type), !isOptional(value.type) { return expression(node, .inferred) }
    if isNamedInterface(value.type), !isOptionalInSwift(value) { return expression(node, .inferred) }
    if isOptional(value.type), !isNamedInterface(value.type), !isOptionalInSwift(value) {
      return parenthesized(fragment(value, .inferred), atLeast: .casting.tighter) + " as \(type(value.type))"
    }
    return expression(value, .inferred)
  }
}
