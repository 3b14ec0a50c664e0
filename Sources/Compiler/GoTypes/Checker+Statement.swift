import Diagnostics
import GoSyntax

/// Function bodies and their statements.
extension Checker {
  /// What statements may appear where we are.
  struct Context {
    var allowsBreak = false
    var allowsContinue = false
    var allowsFallthrough = false
    var isFinalCase = false
    var isTypeSwitch = false

    /// For statements nested in one of this context.
    var inner: Context {
      Context(allowsBreak: allowsBreak, allowsContinue: allowsContinue)
    }
  }

  func checkBody(
    _ body: Block, signature: Signature, scope: Scope, declaration: DeclarationInfo?, iota: Int?
  ) {
    let saved = environment
    environment = Environment(
      scope: scope, fileVersion: declaration?.fileVersion, declaration: declaration, iota: iota)
    environment.signature = signature
    defer { environment = saved }
    check(body.statements, Context())
    if environment.hasLabel { checkLabels(body) }
    if !signature.results.isEmpty, !isTerminating(body) {
      let end = max(body.range.end - 1, body.range.start)
      report(
        .missingReturn, "missing return", at: SourceRange(file: body.range.file, start: end, end: body.range.end))
    }
    reportUnused(in: scope)
  }

  private func reportUnused(in scope: Scope) {
    for object in scope.objects.values where !object.isUsed {
      if case .variable = object.kind {
        report(.unusedVariable, "declared and not used: \(object.name)", at: object.range)
      }
    }
    for child in scope.children where !child.isFunction { reportUnused(in: child) }
  }

  func check(_ statements: [Statement], _ context: Context) {
    var last = statements.count - 1
    while last >= 0, case .empty = statements[last].kind { last -= 1 }
    for (index, statement) in statements.enumerated() {
      var context = context
      if index != last { context.allowsFallthrough = false }
      check(statement, context)
    }
  }

  func check(_ block: Block, _ context: Context) {
    inScope { check(block.statements, context) }
  }

  func check(_ statement: Statement, _ context: Context) {
    let top = delayed.count
    nested(at: statement.range, fallback: ()) { dispatch(statement, context) }
    processDelayed(from: top)
  }

  private func dispatch(_ statement: Statement, _ context: Context) {
    let inner = context.inner
    switch statement.kind {
    case .empty, .bad: break
    case .declaration(let declaration): declareLocally(declaration)
    case .labeled(_, let labeled):
      environment.hasLabel = true
      dispatch(labeled, context)
    case .expression(let expression): checkExpressionStatement(expression)
    case .send(let channel, let value): send(channel, value, statement)
    case .increment(let operand): step(operand, "++")
    case .decrement(let operand): step(operand, "--")
    case .assignment(let left, .assign, let right):
      assign(left, right)
    case .assignment(let left, .compound(let op), let right):
      guard left.count == 1, right.count == 1 else {
        report(
          .assignmentCount, "assignment operation \(op.rawValue)= requires single-valued expressions",
          at: statement.range)
        return
      }
      let operand = binary(op, expression(left[0]), left[0], right[0], whole: nil)
      assign(left: left[0], value: nil, operand: operand, context: "assignment")
    case .define(let left, let right):
      define(left, right, at: statement.range)
    case .go(let call): checkSuspended("go", call, .invalidGo)
    case .defer(let call): checkSuspended("defer", call, .invalidDefer)
    case .return(let values): checkReturn(values, statement)
    case .branch(let kind, let label): checkBranch(kind, label, statement, context)
    case .block(let block): check(block, inner)
    case .if(let initial, let condition, let then, let otherwise):
      inScope {
        if let initial { check(initial, Context()) }
        checkCondition(condition, "if")
        check(then, inner)
        if let otherwise { check(otherwise, inner) }
      }
    case .switch(let initial, let tag, let clauses):
      inScope {
        if let initial { check(initial, Context()) }
        checkSwitch(tag, clauses, inner, statement)
      }
    case .typeSwitch(let initial, let binding, let subject, let clauses):
      inScope {
        if let initial { check(initial, Context()) }
        checkTypeSwitch(binding, subject, clauses, inner)
      }
    case .select(let clauses): checkSelect(clauses, inner)
    case .for(let initial, let condition, let post, let body):
      var inner = inner
      inner.allowsBreak = true
      inner.allowsContinue = true
      inScope {
        if let initial { check(initial, Context()) }
        if let condition { checkCondition(condition, "for") }
        if let post { check(post, Context()) }
        check(body, inner)
      }
    case .range(let variables, let isDefinition, let subject, let body):
      var inner = inner
      inner.allowsBreak = true
      inner.allowsContinue = true
      checkRange(variables, isDefinition: isDefinition, subject, body, inner, statement)
    }
  }

  private func checkCondition(_ condition: Expression, _ keyword: String) {
    let operand = expression(condition)
    if !operand.isInvalid, !operand.type.allBoolean, !operand.type.isInvalid {
      report(.nonBooleanCondition, "non-boolean condition in \(keyword) statement", at: condition.range)
    }
  }

  private func checkExpressionStatement(_ expression: Expression) {
    let (operand, kind) = raw(expression)
    switch operand.mode {
    case .invalid: break
    case .builtin: report(.uncalledBuiltin, "\(describe(operand)) must be called", at: operand)
    case .type: report(.notAnExpression, "\(describe(operand)) is not an expression", at: operand)
    default:
      if kind != .statement { report(.unusedExpression, "\(describe(operand)) is not used", at: operand) }
    }
  }

  private func send(_ channel: Expression, _ value: Expression, _ statement: Statement) {
    let target = expression(channel)
    var wanted: GoType?
    if case .channel(_, let element)? = target.type.coreType { wanted = element }
    var operand = expression(value, target: wanted, targetName: "element")
    if target.isInvalid || operand.isInvalid { return }
    guard let core = target.type.coreType else {
      report(.invalidSend, "invalid operation: cannot send to \(describe(target)): no core type", at: statement.range)
      return
    }
    guard case .channel(let direction, let element) = core else {
      if !core.isInvalid {
        report(
          .invalidSend, "invalid operation: cannot send to non-channel \(describe(target))", at: statement.range)
      }
      return
    }
    if direction == .receive {
      report(
        .invalidSend, "invalid operation: cannot send to receive-only channel \(describe(target))",
        at: statement.range)
      return
    }
    assign(&operand, to: element, context: "send")
  }

  private func step(_ expression: Expression, _ op: String) {
    let operand = self.expression(expression)
    if operand.isInvalid { return }
    if !operand.type.allNumeric {
      if operand.type.isInvalid { return }
      report(
        .nonNumericStep,
        "invalid operation: \(describe(expression))\(op) (non-numeric type \(describe(operand.type)))",
        at: expression.range)
      return
    }
    assign(left: expression, value: nil, operand: operand, context: "assignment")
  }

  private func checkSuspended(_ keyword: String, _ call: Expression, _ code: DiagnosticCode) {
    guard case .call = call.kind else {
      report(code, "expression in \(keyword) must be function call", at: call.range)
      use([call])
      return
    }
    let (operand, kind) = raw(call)
    if operand.isInvalid { return }
    switch kind {
    case .conversion:
      report(code, "\(keyword) requires function call, not conversion", at: call.range)
    case .expression:
      report(.unusedExpression, "\(keyword) discards result of \(describe(operand))", at: call.range)
    case .statement: break
    }
  }

  private func checkReturn(_ values: [Expression], _ statement: Statement) {
    guard let signature = environment.signature else { return }
    let results = signature.results
    if values.isEmpty, let first = results.first, !first.name.isEmpty {
      for result in results where result.name != "_" {
        if let other = lookup(result.name), other !== result {
          report(
            .shadowedResult, "result parameter \(result.name) not in scope at return", at: statement.range,
            notes: [.init("inner declaration of \(describeVariable(other))", at: other.range)])
        }
      }
      return
    }
    if results.isEmpty {
      if !values.isEmpty, use(values) {
        report(
          .resultCount,
          "too many return values\n\thave \(summary(values.map { facts.types[$0.id]?.type ?? untyped[$0.id]?.type ?? .invalid }))\n\twant ()",
          at: values[0].range)
      }
      return
    }
    if values.isEmpty {
      report(
        .resultCount, "not enough return values\n\thave ()\n\twant \(summary(results.map(\.type)))",
        at: statement.range)
      return
    }
    initialize(variables: results, hasType: true, with: values, returning: statement)
  }

  private func describeVariable(_ object: Object) -> String { "var \(object.name) \(describe(object.type))" }

  private func checkBranch(_ kind: BranchKind, _ label: Identifier?, _ statement: Statement, _ context: Context) {
    if label != nil {
      environment.hasLabel = true
      return
    }
    switch kind {
    case .break:
      if !context.allowsBreak {
        report(
          .misplacedBranch, "break is not in a loop, switch, or select", at: statement.range)
      }
    case .continue:
      if !context.allowsContinue { report(.misplacedBranch, "continue is not in a loop", at: statement.range) }
    case .fallthrough:
      if context.allowsFallthrough { return }
      let message =
        context.isFinalCase
        ? "cannot fallthrough final case in switch"
        : context.isTypeSwitch ? "cannot fallthrough in type switch" : "fallthrough statement out of place"
      report(.misplacedBranch, message, at: statement.range)
    case .goto: break
    }
  }
}
