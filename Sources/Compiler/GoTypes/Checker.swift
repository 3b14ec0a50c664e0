import Diagnostics
import GoSyntax

/// The state that the parts of the checker share while they work through one package.
final class Checker: @unchecked Sendable {
  let path: String
  let goVersion: GoVersion
  let siblings: CheckedPackage?
  let importer: (String) -> CheckedPackage?

  var facts = Facts()
  var diagnostics: [Diagnostic] = []
  var packageName = ""
  var description: TypeDescription

  let universeScope = Scope(parent: nil)
  let packageScope: Scope
  /// Imported packages by the objects of their names.
  var imported: [Object: CheckedPackage] = [:]
  /// Paths of imports nobody could provide: their names are not complained about.
  var missingImports: Set<String> = []
  /// Package-level objects, methods among them, in source order.
  var packageObjects: [Object] = []
  var declarations: [Object: DeclarationInfo] = [:]
  /// Methods by the type name their receivers mention.
  var methodsOfType: [Object: [Object]] = [:]

  var environment: Environment
  /// Work put off until the declaration or statement at hand is finished: function bodies, verification.
  var delayed: [() -> Void] = []
  /// Expressions whose type may still be decided by what surrounds them.
  var untyped: [NodeID: UntypedRecord] = [:]
  /// Objects whose declarations are being resolved, outermost first.
  var objectPath: [Object] = []
  var colors: [Object: Color] = [:]
  /// How deep expressions and types are nested right now.
  var depth = 0
  var reportedDepth = false
  /// Dot-imports of each file's scope, by the objects they brought.
  var dotImported: [ObjectIdentifier: [Object: Object]] = [:]
  /// Types in reported cycles, and types found to have a size (kept, so that no other takes their identity).
  var cyclicTypes: Set<ObjectIdentifier> = []
  var finiteTypes: Set<ObjectIdentifier> = []
  var finiteTypesKept: [NamedType] = []

  enum Color { case grey, black }

  struct UntypedRecord {
    let expression: Expression
    var isShiftedOperand: Bool
    let mode: Operand.Mode
    var type: GoType
    var constant: Constant?
  }

  /// Where in the package we are.
  struct Environment {
    var scope: Scope
    /// What the file's `//go:build` line says about the language version, if anything.
    var fileVersion: GoVersion?
    var declaration: DeclarationInfo?
    /// Inside a constant declaration, its number.
    var iota: Int?
    /// Where errors in a repeated constant expression are reported: at the constant.
    var errorRange: SourceRange?
    var signature: Signature?
    var hasLabel = false
    /// A call or receive has been seen: `len` of such an array is no constant.
    var hasCallOrReceive = false
    var panicCalls: Set<NodeID> = []
  }

  init(path: String, goVersion: GoVersion, siblings: CheckedPackage?, importer: @escaping (String) -> CheckedPackage?) {
    self.path = path
    self.goVersion = goVersion
    self.siblings = siblings
    self.importer = importer
    for object in Universe.objects.values { _ = universeScope.insert(object) }
    let outer: Scope
    if let siblings {
      outer = Scope(parent: universeScope)
      for object in siblings.scope.values { _ = outer.insert(object) }
    } else {
      outer = universeScope
    }
    packageScope = Scope(parent: outer)
    environment = Environment(scope: packageScope)
    description = TypeDescription(packagePath: path)
  }

  // MARK: - Reporting

  func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, notes: [Diagnostic.Note] = [],
    hint: String? = nil
  ) {
    // What follows from an error that has been reported is not worth a message.
    if !diagnostics.isEmpty,
      message.contains(" invalid type") || message.contains(" invalid operand") || message.contains("(invalid type")
    {
      return
    }
    diagnostics.append(
      Diagnostic(.error, code, message, at: environment.errorRange ?? range, hint: hint, notes: notes))
  }

  func report(_ code: DiagnosticCode, _ message: String, at operand: Operand) {
    report(code, message, at: operand.expression?.place)
  }

  func otherDeclaration(_ object: Object) -> [Diagnostic.Note] {
    object.range == nil ? [] : [.init("other declaration of \(object.name)", at: object.range)]
  }

  /// Reports the use of what a later version of Go brought.
  func requireVersion(_ minor: Int, _ what: String, at range: SourceRange?) -> Bool {
    if allows(minor) { return true }
    report(.languageVersion, what + versionNote(minor), at: range)
    return false
  }

  func versionNote(_ minor: Int) -> String {
    if let version = environment.fileVersion {
      return " requires go1.\(minor) or later (file declares //go:build go\(version))"
    }
    return " requires go1.\(minor) or later (-lang was set to go\(goVersion); check go.mod)"
  }

  func allows(_ minor: Int) -> Bool { (environment.fileVersion ?? goVersion) >= GoVersion(1, minor) }

  // MARK: - Descriptions

  func describe(_ type: GoType) -> String { description.describe(type) }
  func describe(_ types: [GoType]) -> String { description.describe(types) }
  func describe(_ expression: Expression) -> String { ExpressionDescription.describe(expression) }

  // MARK: - Recording

  func record(_ identifier: Identifier, defines object: Object) { facts.definitions[identifier.id] = object }
  func record(_ identifier: Identifier, uses object: Object) { facts.uses[identifier.id] = object }

  func record(_ expression: Expression, _ mode: Operand.Mode, _ type: GoType, _ constant: Constant? = nil) {
    if mode == .invalid { return }
    let operand = Operand(mode, type: type)
    var value = mode == .constant ? constant : nil
    if let known = value, let basic = type.underlyingBasic { value = known.shaped(for: basic) }
    facts.types[expression.id] = TypeAndValue(mode: operand.recordedMode, type: type, constant: value)
  }

  /// Files the operand under its expression, or keeps it in mind until its type is final.
  func record(_ operand: Operand) {
    guard let expression = operand.expression else { return }
    if operand.mode == .invalid {
      record(expression, .value, .invalid)
    } else if operand.mode == .noValue {
      record(expression, .noValue, .tuple([]))
    } else if operand.type.isUntyped {
      untyped[expression.id] = UntypedRecord(
        expression: expression, isShiftedOperand: false, mode: operand.mode, type: operand.type,
        constant: operand.constant)
    } else {
      record(expression, operand.mode, operand.type, operand.constant)
    }
  }

  /// Expressions that remained untyped keep their untyped type.
  func recordUntyped() {
    for (_, record) in untyped { self.record(record.expression, record.mode, record.type, record.constant) }
    untyped.removeAll()
  }

  // MARK: - Scopes and delayed work

  func lookup(_ name: String) -> Object? { environment.scope.lookup(name)?.object }

  func inScope<Result>(isFunction: Bool = false, _ body: () -> Result) -> Result {
    let outer = environment.scope
    environment.scope = Scope(parent: outer, isFunction: isFunction)
    defer { environment.scope = outer }
    return body()
  }

  /// Declares the object in the scope, or reports that the name is taken.
  func declare(_ object: Object, in scope: Scope) {
    if object.name == "_" { return }
    if let other = scope.insert(object) {
      report(
        .redeclared, "\(object.name) redeclared in this block", at: object.range, notes: otherDeclaration(other))
    }
  }

  func later(_ work: @escaping () -> Void) {
    let here = environment
    delayed.append { [unowned self] in
      environment = here
      work()
    }
  }

  /// Does the work put off since `top`, and what that work puts off in turn.
  func processDelayed(from top: Int) {
    var index = top
    while index < delayed.count {
      let saved = environment
      delayed[index]()
      environment = saved
      index += 1
    }
    delayed.removeSubrange(top...)
  }

  /// Guards against nesting that would exhaust the stack.
  func nested<Result>(at range: SourceRange?, fallback: Result, _ body: () -> Result) -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > 250 {
      if !reportedDepth {
        reportedDepth = true
        report(.nestingTooDeep, "expression nested too deeply", at: range)
      }
      return fallback
    }
    return body()
  }
}

/// A package-level declaration waiting to be resolved.
final class DeclarationInfo {
  enum Kind {
    /// Several variables may share one value: `var a, b = f()`.
    case variable(group: [Object], type: Expression?, value: Expression?)
    case constant(type: Expression?, value: Expression?, iota: Int, isRepeated: Bool)
    case type(TypeSpecification, documentation: CommentGroup?)
    case function(FunctionDeclaration)
  }

  let kind: Kind
  let scope: Scope
  let fileVersion: GoVersion?
  /// Package-level objects its value or body mentions, in order.
  private(set) var dependencies: [Object] = []
  private var known: Set<Object> = []

  init(_ kind: Kind, scope: Scope, fileVersion: GoVersion?) {
    self.kind = kind
    self.scope = scope
    self.fileVersion = fileVersion
  }

  func depend(on object: Object) {
    if known.insert(object).inserted { dependencies.append(object) }
  }
}
