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
      let isChecked = scope.isThrowing && program.hasThrowingTwin(node)
      switch node.kind {
      case .call(let callee, let arguments): return call(callee, arguments, node.type, isChecked: isChecked)
      case .methodCall(let receiver, let method, let arguments):
        return methodCall(receiver, method, arguments, isChecked: isChecked)
      default: return fragment(node)
      }
    }
    guard scope.isThrowing, program.mayPanicInside(node) else { return plain() }
    defer { needsTry = true }
    return inClosure("recoverably", escapes: true, plain)
  }

  private func call(_ callee: Expression, _ arguments: Arguments, _ type: IRType, isChecked: Bool) -> Fragment {
    switch callee.kind {
    case .function(let name, let package, let typeArguments):
      let declared = function(callee)
      let passesOn =
        declared == nil
        && (callee.standardFunction.map { !standardKeepers.contains($0) && throwsInside(arguments) } ?? false)
      let metatypes = metatypes(of: declared, typeArguments)
      let isForeignGeneric = package != nil && declared == nil && program.isGeneric(name, package)
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
  func isFreshSequence(_ node: Expression) -> Bool {
    guard case .call(let callee, _) = node.kind, case .function(_, _, let types) = callee.kind,
      let function = callee.standardFunction
    else { return false }
    return !types.isEmpty && standardSequences.contains(function) && !standardPanicsInside.contains(function)
  }

  /// The iterator function of a call as what a standard function is given: in there no loop throws.
  func freshSequence(_ node: Expression) -> Document {
    guard case .call(let callee, let arguments) = node.kind,
      case .function(let name, let package?, _) = callee.kind, case .function(let type) = node.type,
      let spelled = iterator(type, isThrowing: false)
    else { return expression(node) }
    let list = self.arguments(typed(arguments), nil, package: package)
    return .text(packageMember(name, package)) + list + " as \(spelled)?"
  }

  /// Arguments of a generic function of a standard package: a literal says its type, because nothing else may tell it; so
  /// do nil and constants where there is nothing else.
  private func typed(_ arguments: Arguments) -> Arguments {
    let isTold = !arguments.all.allSatisfy { value in
      switch value.kind {
      case .zero, .constant, .closure: true
      case .function(_, _, let types): !types.isEmpty
      default: false
      }
    }
    func typed(_ value: Expression) -> Expression {
      switch value.kind {
      case .listLiteral, .mapLiteral: Expression(.convert(value, .rename), value.type, origin: value.origin)
      case .zero, .constant: isTold ? value : Expression(.convert(value, .rename), value.type, origin: value.origin)
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
    if let package, program.imported[package] == nil {
      let isChecked = standardPanics.contains("\(package).\(name)")
      if isChecked || program.passesOnPanics(type) {
        return twin(of: bare, type, expectation, isChecked: isChecked)
      }
    }
    guard !typeArguments.isEmpty, case .function(let signature) = underlying(type) else { return bare }
    let declared = package.map { program.imported[$0]?.function(named: name) } ?? index.functions[name]
    if package != nil, declared == nil, signature.parameters.contains(where: isDefinedCollection) {
      return openingValue(bare, signature)
    }
    let metatypes = metatypes(of: declared, typeArguments)
    guard !metatypes.isEmpty else {
      return expectation == .known ? bare : Fragment(bare.document + " as \(bareType(type))", .casting)
    }
    let names = signature.parameters.indices.map { "argument\($0 + 1)" }
    let isThrowing = declared?.throwsPanic == true
    let head = zip(names, signature.parameters).map { "\($0): \(self.type($1))" }.joined(separator: ", ")
    let effect = isThrowing ? " throws(\(runtimeName("GoPanic")))" : ""
    let call = bare.document + .list("(", (metatypes + names).map { .text($0) }, ")")
    return Fragment(
      .text("{ (\(head))\(effect) -> \(result(signature.result, isLabelled: false)) in ")
        + (isThrowing ? "try " : "") + call + " }")
  }

  /// A slice or map of a defined type: a standard function takes what is in it.
  private func isDefinedCollection(_ type: IRType) -> Bool {
    guard isWrapper(type) else { return false }
    switch underlying(type) {
    case .slice, .map: return true
    default: return false
    }
  }

  /// A generic standard function as a value for slices or maps of defined types: a closure that opens them.
  private func openingValue(_ function: Fragment, _ signature: FunctionType) -> Fragment {
    let names = signature.parameters.indices.map { "argument\($0 + 1)" }
    let head = zip(names, signature.parameters).map { "\($0): \(self.type($1))" }.joined(separator: ", ")
    let arguments = zip(names, signature.parameters).map { isDefinedCollection($1) ? "\($0).rawValue" : $0 }
    let call = function.document + .list("(", arguments.map { .text($0) }, ")")
    let value = isDefinedCollection(signature.result) ? construct(signature.result, call, .inferred).document : call
    let opening = "{ (\(head)) -> \(result(signature.result, isLabelled: false)) in"
    return Fragment(.group([.text(opening), .nest([.line, value]), .line, "}"]))
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
    if let package {
      if let imported = program.imported[package]?.function(named: name) { return imported.swiftName }
      return qualified(SwiftKeywords.escaped(name), package)
    }
    return index.functions[name]?.swiftName ?? SwiftKeywords.escaped(name)
  }

  private func methodCall(
    _ receiver: Expression, _ method: Method, _ arguments: Arguments, isChecked: Bool
  ) -> Fragment {
    let declared = self.declared(method)
    let list = self.arguments(
      arguments, declared, package: method.owner?.package, isChecked: isChecked,
      isOfImported: program.isOfImported(method))
    return throwing(
      isChecked || mayThrow(method) || passesOnPanics(method, arguments),
      self.receiver(receiver, method) + .text(memberName(method)) + list)
  }

  /// A standard method that throws what the closure it is given throws.
  private func passesOnPanics(_ method: Method, _ arguments: Arguments) -> Bool {
    method.owner?.package != nil && !program.isOfImported(method) && !method.isStandardKeeper && throwsInside(arguments)
  }

  func throwsInside(_ arguments: Arguments) -> Bool {
    arguments.positional.contains { argument in
      if isFreshSequence(argument) { return false }
      switch argument.kind {
      case .closure(let closure): return closure.throwsPanic
      case .function: return function(argument)?.throwsPanic ?? false
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

  /// The function of the program, or of a translated package, that is called.
  func function(_ callee: Expression) -> Function? {
    if case .function(let name, nil, _) = callee.kind { return index.functions[name] }
    return program.imported(callee)
  }

  func declared(_ method: Method) -> Function? {
    guard let owner = method.owner, !method.isInterfaceMethod else { return nil }
    return program.imported(method) ?? program.types[owner]?.methods.first { $0.name == method.name }
  }

  private func mayThrow(_ method: Method) -> Bool {
    if let function = declared(method) { return function.throwsPanic }
    if let owner = method.owner, throwingInterfaces.contains(owner) { return true }
    return method.isInterfaceMethod && program.throwing.interfaceMethods.contains(method.name)
  }

  func memberName(_ method: Method) -> String {
    declared(method)?.swiftName ?? requirementName(method.name)
  }

  /// What a method of an interface is called in Swift.
  func requirementName(_ name: String) -> String { SwiftKeywords.escaped(MemberNames.free(name)) }

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
    // Among the methods of an optional, the bare name is that of its own type.
    let optional = scope.isReceiverOptional ? "\(bareType(receiver.type))?" : "Optional"
    return .text("\(optional)(") + expression(receiver, .inferred) + ")"
  }

  private func isCall(_ node: Expression) -> Bool {
    switch node.kind {
    case .call, .methodCall: true
    default: false
    }
  }
}
