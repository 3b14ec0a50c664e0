// Declarations: files, their order of items, variables and constants.
import IR
import SwiftPrinting

extension Emitter {
  func files() -> [(name: String, document: Document)] {
    usesStandardLibrary = false
    let closing = closingItems()
    let closingUsesStandardLibrary = usesStandardLibrary
    let closesOnlyFile = program.files.count == 1
    var result = program.files.map { file in
      usesStandardLibrary = closesOnlyFile && closingUsesStandardLibrary
      return (name: Self.swiftFileName(file.name), document: document(file))
    }
    guard !closing.isEmpty else { return result }
    if closesOnlyFile {
      result[0].document += [.blankLine, .joined(closing, by: .blankLine)]
    } else {
      let items: [Document] = [imports(needed: closingUsesStandardLibrary)] + closing
      result.append((name: "Program.swift", document: .joined(items, by: .blankLine)))
    }
    return result
  }

  /// `main.swift` is a script to Swift, so it is `Main.swift`.
  static func swiftFileName(_ name: String) -> String {
    let file = name.split(separator: "/").last.map { String($0) } ?? name
    let stem = file.hasSuffix(".go") ? String(file.dropLast(3)) : file
    return stem == "main" ? "Main.swift" : stem + ".swift"
  }

  private func imports(needed usesStandardLibrary: Bool) -> Document {
    .joined(
      (usesStandardLibrary ? ["GoRuntime", "GoStandardLibrary"] : ["GoRuntime"]).map { .text("import \($0)") },
      by: .hardline)
  }

  private func document(_ file: Program.File) -> Document {
    var lines = Lines()
    var position = 0
    while position < file.items.count {
      let run = file.items[position...].prefix { belongsToRun($0, of: file.items[position]) }
      if run.count > 0, case .function(let first) = file.items[position], first.receiverType != nil {
        let methods = run.compactMap { if case .function(let function) = $0 { function } else { nil } }
        lines.append(extensionBlock(of: methods), hasBlankLineBefore: true)
        position += run.count
      } else if !program.isRoot {
        position += appendMembers(file.items[position...], to: &lines)
      } else {
        let isNear = position > 0 && isNear(file.items[position - 1], file.items[position])
        lines.append(item(file.items[position]), hasBlankLineBefore: !isNear)
        for document in extensions(of: file.items[position]) { lines.append([document], hasBlankLineBefore: true) }
        position += 1
      }
    }
    var parts: [Document] = []
    let header = comments(file.header)
    if !header.isEmpty { parts.append(.joined(header, by: .hardline)) }
    parts.append(imports(needed: usesStandardLibrary || !program.siblingTypes.isEmpty))
    if !program.isRoot, file.name == program.files.first?.name { parts.append(packageEnum()) }
    if !lines.isEmpty { parts.append(lines.document) }
    if !file.footer.isEmpty { parts.append(.joined(comments(file.footer), by: .hardline)) }
    return .joined(parts, by: .blankLine)
  }

  /// The declarations up to the next method, or to one that extensions follow, as members of the package's enum.
  /// Returns how many they were.
  private func appendMembers(_ items: ArraySlice<Item>, to lines: inout Lines) -> Int {
    var members: [Document] = []
    var following: [Document] = []
    var count = 0
    for item in items {
      if case .function(let function) = item, function.receiverType != nil { break }
      let document = Document.joined(self.item(item), by: .hardline)
      if !(document == "") { members.append(document) }
      count += 1
      following = extensions(of: item)
      if !following.isEmpty { break }
    }
    if !members.isEmpty { lines.append([memberBlock(members)], hasBlankLineBefore: true) }
    for document in following { lines.append([document], hasBlankLineBefore: true) }
    return count
  }

  private func extensions(of item: Item) -> [Document] {
    if case .type(let declaration) = item { extensions(of: declaration) } else { [] }
  }

  /// Variables and constants that followed each other without an empty line stay together.
  private func isNear(_ first: Item, _ second: Item) -> Bool {
    switch (first, second) {
    case (.variable, .variable(let next)): !next.trivia.hasBlankLineBefore && next.trivia.leading.isEmpty
    case (.constants, .constants(let next)):
      !(next.first?.trivia.hasBlankLineBefore ?? true) && next.first?.trivia.leading.isEmpty ?? true
    default: false
    }
  }

  func item(_ item: Item) -> [Document] {
    switch item {
    case .type(let declaration): return self.declaration(declaration)
    case .function(let function): return declaration(function)
    case .variable(let global): return self.global(global)
    case .constants(let group): return constants(group)
    }
  }

  func localDeclaration(_ item: Item) -> [Document] {
    guard case .constants(let group) = item else { return self.item(item) }
    var names: Set<String> = []
    scope.function?.walk(expressions: { if case .constantName(let name, nil, _) = $0.kind { names.insert(name) } })
    return constants(group.filter { names.contains($0.name) })
  }

  // MARK: Variables and constants

  private func global(_ global: GlobalVariable) -> [Document] {
    let access = global.variables.allSatisfy { isPublic($0.name, $0.type) } ? "public " : ""
    if global.isInitializedLater || global.value == nil {
      return commented(
        global.variables.map { globalDeclaration(access, $0, nil, isInitializedLater: global.isInitializedLater) },
        global.trivia, isDocumented: true)
    }
    guard global.variables.count > 1 else {
      let variable = global.variables[0]
      if variable.name == "_" { return [] }
      return commented([globalDeclaration(access, variable, global.value)], global.trivia, isDocumented: true)
    }
    let names = global.variables.map { Document.text($0.name == "_" ? "_" : declaredName($0.swiftName)) }
    let isAssigned = global.variables.contains(where: isVariable)
    let isSafe = !isAssigned && global.variables.allSatisfy { isSendable($0.type) }
    let head = access + memberKeyword + (isSafe ? "let " : "nonisolated(unsafe) \(isAssigned ? "var" : "let") ")
    let line = .text(head) + .list("(", names, ")") + " = " + expression(global.value!, .inferred)
    return commented([line], global.trivia, isDocumented: true)
  }

  private func globalDeclaration(
    _ access: String, _ variable: Variable, _ value: Expression?, isInitializedLater: Bool = false
  ) -> Document {
    let mentioned = variable.swiftName
    variable.swiftName = declaredName(mentioned)
    let line = define(variable, value)
    variable.swiftName = mentioned
    let access = access + memberKeyword
    let isMutable = isVariable(variable) || (isInitializedLater && variable.storage == .plain)
    let isSafe = variable.storage != .plain || isSendable(variable.type)
    if isMutable, case .let = leadingKeyword(line) {
      return .text(access + "nonisolated(unsafe) ") + line.replacingLet
    }
    let isUnsafe = isMutable || !isSafe
    return .text(access + (isUnsafe ? "nonisolated(unsafe) " : "")) + line
  }

  private enum Keyword { case `let`, `var` }

  private func leadingKeyword(_ document: Document) -> Keyword {
    document.firstText.hasPrefix("let ") ? .let : .var
  }

  func constants(_ group: [ConstantDeclaration]) -> [Document] {
    var lines = Lines()
    for constant in group where constant.name != "_" {
      let access = isPublic(constant.name, constant.type) && scope.function == nil ? "public " : ""
      let node = Expression(.constant(constant.value), constant.type)
      let isInferred = isTypeInferred(node, type: constant.type)
      let annotation = isInferred ? "" : ": \(type(constant.type))"
      let value = self.constant(constant.value, constant.type, .known).document
      let isUnsafe = scope.function == nil && !isSendable(constant.type)
      let name = scope.function == nil ? declaredName(constant.swiftName) : SwiftKeywords.escaped(constant.name)
      let modifiers = access + (isUnsafe ? "nonisolated(unsafe) " : "") + memberKeyword
      let line = .text("\(modifiers)let \(name)\(annotation) = ") + value
      lines.append(
        commented([line], constant.trivia, isDocumented: scope.function == nil),
        hasBlankLineBefore: constant.trivia.hasBlankLineBefore)
    }
    return lines.isEmpty ? [] : [lines.document]
  }

  /// Whether Swift knows that values of the type may be shared; a constant of another type says so itself.
  func isSendable(_ type: IRType) -> Bool {
    switch type {
    case .pointer(let pointee): return !hasIdentity(pointee) || isSendableObject(pointee)
    case .function, .anonymousInterface, .typeParameter: return false
    case .tuple(let elements), .anonymousStruct(let elements): return elements.allSatisfy { isSendable($0.type) }
    case .named:
      guard let declaration = declaration(of: type), declaration.isOwn else {
        return isSendableObject(type) || isStandardNumber(type)
      }
      guard !isPublic(declaration) else { return false }
      switch declaration.shape {
      case .alias(let inner): return isSendable(inner)
      case .defined(let inner): return isSendable(inner)
      case .structure(let fields):
        return declaration.representation == .structure && fields.allSatisfy { isSendable($0.type) }
      case .interface: return false
      }
    default: return true
    }
  }

  /// An object of the runtime; the classes of translated packages do not say that they are Sendable.
  private func isSendableObject(_ type: IRType) -> Bool {
    hasIdentity(type) && declaration(of: type).map { !$0.isOwn && !$0.isTranslated } ?? false
  }

  /// `time.Duration` and the like, which the runtime declares Sendable.
  private func isStandardNumber(_ type: IRType) -> Bool {
    guard let declaration = declaration(of: type), !declaration.isOwn, !declaration.isTranslated,
      case .defined(.integer) = declaration.shape
    else { return false }
    return true
  }

  // MARK: Access

  /// Of a function or method, with a space.
  func access(of function: Function) -> String {
    let owner = function.receiverType.flatMap { program.types[$0] }
    guard isLibrary, function.isExported || owner.map({ isRequired(function, of: $0) }) ?? false else { return "" }
    if let owner, !isPublic(owner) { return "" }
    let types = function.parameters.map(\.type) + function.results.map(\.type)
    return types.allSatisfy(isPublic) ? "public " : ""
  }

  /// Whether a public protocol asks the type for the method; Go's interfaces may ask for methods that are not exported.
  private func isRequired(_ method: Function, of owner: TypeDeclaration) -> Bool {
    (owner.conformances + owner.pointerConformances).contains { name in
      guard let interface = program.types[name], interface.isOwn, isPublic(interface),
        case .interface(let requirements) = interface.shape
      else { return false }
      return requirements.contains { $0.name == method.name }
    }
  }

  func isPublic(_ name: String, _ type: IRType) -> Bool {
    isLibrary && (name.first?.isUppercase ?? false) && isPublic(type)
  }

  func isPublic(_ declaration: TypeDeclaration) -> Bool { isLibrary && index.publicTypes.contains(declaration.name) }

  /// Whether everything a type mentions is public.
  func isPublic(_ type: IRType) -> Bool {
    switch type {
    case .named(let name, let arguments):
      guard let declaration = program.types[name] else { return arguments.allSatisfy(isPublic) }
      return (!declaration.isOwn || isPublic(declaration)) && arguments.allSatisfy(isPublic)
    case .pointer(let inner), .slice(let inner), .array(_, let inner), .channel(_, let inner): return isPublic(inner)
    case .map(let key, let value): return isPublic(key) && isPublic(value)
    case .function(let function): return function.parameters.allSatisfy(isPublic) && isPublic(function.result)
    case .tuple(let elements), .anonymousStruct(let elements): return elements.allSatisfy { isPublic($0.type) }
    default: return true
    }
  }
}

extension Document {
  var firstText: String {
    switch self {
    case .text(let text): text
    case .concat(let parts): parts.first?.firstText ?? ""
    case .group(let inner), .nest(let inner), .commented(let inner, _): inner.firstText
    default: ""
    }
  }

  /// `let x` as `var x`.
  var replacingLet: Document {
    switch self {
    case .text(let text): text.hasPrefix("let ") ? .text("var " + text.dropFirst(4)) : self
    case .concat(let parts): .concat(parts.prefix(1).map(\.replacingLet) + parts.dropFirst())
    case .group(let inner): .group(inner.replacingLet)
    case .nest(let inner): .nest(inner.replacingLet)
    default: self
    }
  }
}
