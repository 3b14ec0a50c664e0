// Goroutines: what `go` calls is evaluated at the statement, by a capture list.
import IR
import SwiftPrinting

extension Emitter {
  /// `go { [x] in f(x) }`, or `go(f)` of what may be nil: Go notices that at the statement when nothing is passed.
  func go(_ call: Call) -> Document {
    let go = Document.text(runtimeFunction("go"))
    if case .call(let callee, let arguments) = call.expression.kind, arguments.positional.isEmpty,
      arguments.variadic == nil, returnsNothing(callee), isOptionalInSwift(callee) || isWrapper(callee.type)
    {
      let function = isWrapper(callee.type) ? value(of: callee) : root(callee, .inferred)
      return go + .list("(", [function], ")")
    }
    return go + " " + delayed(call.expression)
  }

  private func returnsNothing(_ function: Expression) -> Bool {
    guard case .function(let signature) = underlying(function.type) else { return false }
    return signature.result == .void
  }

  /// A call as a closure without parameters whose operands are evaluated now.
  func delayed(_ node: Expression) -> Document {
    if case .call(let callee, let arguments) = node.kind, case .closure(let function) = callee.kind,
      function.results.isEmpty, arguments.variadic == nil
    {
      let captures = zip(function.parameters, arguments.positional).compactMap { parameter, argument -> Document? in
        parameter.name == "_" ? nil : capture(parameter.swiftName, argument, isNeverNil: parameter.isNeverNil)
      }
      return closure(function, captures: captures, signature: function.throwsPanic ? throwingSignature : "")
    }
    var captures: [Document] = []
    let (kept, names) = inside {
      $0.isInClosure = false
    } _: {
      (holding(node, &captures), scope.localNames)
    }
    return inside {
      $0.isInClosure = true
      $0.isInCondition = false
      $0.isDelayed = true
      $0.localNames.formUnion(names)
    } _: {
      let outer = (needsTry, hasThrown, scope.isThrowing)
      defer { (needsTry, hasThrown, scope.isThrowing) = outer }
      (needsTry, hasThrown, scope.isThrowing) = (false, false, false)
      let statement = self.expressionStatement(kept)
      let opening = self.opening(captures, hasThrown ? throwingSignature : "")
      return .group([opening, .nest([.line, hidden(statement)]), .line, "}"])
    }
  }

  var throwingSignature: String { "() throws(\(runtimeName("GoPanic")))" }

  /// The call with its operands replaced by captured values.
  private func holding(_ node: Expression, _ captures: inout [Document]) -> Expression {
    var result = node
    switch node.kind {
    case .call(let callee, let arguments):
      var kept = callee
      if case .function = callee.kind {} else { kept = held(callee, named: "function", &captures) }
      result.kind = .call(kept, held(arguments, declaredParameters(of: callee), &captures))
    case .methodCall(let receiver, let method, let arguments):
      let kept =
        method.isInterfaceMethod && scope.isThrowing && isOptionalInSwift(receiver)
        ? unwrapped(receiver, &captures)
        : isReceiver(receiver) ? receiver : held(receiver, named: "receiver", &captures)
      result.kind = .methodCall(kept, method, held(arguments, declared(method)?.parameters ?? [], &captures))
    case .builtin(let builtin, let arguments):
      result.kind = .builtin(builtin, arguments.map { held($0, named: "argument", &captures) })
    case .atomic(var operation):
      operation.arguments = operation.arguments.map { held($0, named: "argument", &captures) }
      result.kind = .atomic(operation)
    default: break
    }
    return result
  }

  private func declaredParameters(of callee: Expression) -> [Variable] {
    function(callee)?.parameters ?? []
  }

  private func held(_ arguments: Arguments, _ parameters: [Variable], _ captures: inout [Document]) -> Arguments {
    var result = arguments
    for (position, argument) in arguments.positional.enumerated() {
      let name =
        position < parameters.count && parameters[position].name != "_" ? parameters[position].name : "argument"
      result.positional[position] = held(argument, named: name, &captures)
    }
    switch arguments.variadic {
    case nil: break
    case .slice(let slice): result.variadic = .slice(held(slice, named: "arguments", &captures))
    case .elements(let elements):
      result.variadic = .elements(elements.map { held($0, named: "argument", &captures) })
    }
    return result
  }

  /// The value of an interface, which the statement itself finds to be nil where somebody can recover from that.
  private func unwrapped(_ receiver: Expression, _ captures: inout [Document]) -> Expression {
    captured(receiver, named: "receiver", isNeverNil: true, &captures) {
      tried { Fragment(unwrapped(receiver)) }.document
    }
  }

  /// A variable of the capture list that stands for an operand.
  private func captured(
    _ operand: Expression, named name: String, isNeverNil: Bool, _ captures: inout [Document], as value: () -> Document
  ) -> Expression {
    let stand = Variable(name, operand.type, .temporary)
    stand.swiftName = freshName(SwiftKeywords.escaped(name))
    stand.isNeverNil = isNeverNil
    captures.append(.text("\(stand.swiftName) = ") + value())
    return Expression(.variable(stand), operand.type, origin: operand.origin)
  }

  /// An operand as it is when nothing can change it, else the name of a captured value.
  private func held(_ node: Expression, named name: String, _ captures: inout [Document]) -> Expression {
    switch node.kind {
    case .toInterface(let value), .convert(let value, .rename):
      if isSimple(value) { return node }
    case .address(let place):
      if case .variable = place.kind { return node }
    case .closure, .function: return node
    default: break
    }
    if isSimple(node) || isReceiver(node) { return node }
    if case .variable(let variable) = node.kind, variable.storage == .plain, variable.kind != .global {
      captures.append(.text(variable.swiftName))
      return node
    }
    // A field chain of the receiver's own objects never changes.
    if case .field = node.kind, hasIdentity(node.type) { return node }
    let isNeverNil = isOptional(node.type) && !isOptionalInSwift(node)
    return captured(node, named: name, isNeverNil: isNeverNil, &captures) { root(node, .inferred) }
  }

  private func capture(_ name: String, _ argument: Expression, isNeverNil: Bool) -> Document {
    // What the body unwraps is an optional, though this argument cannot be nil.
    let isUnwrapped = !isNeverNil && isOptional(argument.type) && !isOptionalInSwift(argument)
    if case .variable(let variable) = argument.kind, variable.swiftName == name, variable.storage == .plain,
      !isReceiver(variable), !isUnwrapped
    {
      return .text(name)
    }
    let value = root(argument, .inferred)
    guard isUnwrapped else {
      return .text("\(name) = ") + value
    }
    return .text("\(name) = ") + value + " as \(type(argument.type))"
  }
}
