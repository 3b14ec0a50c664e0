// Struct types that are values, defined types, aliases, and extensions with methods.
import IR
import SwiftPrinting

extension Emitter {
  func declaration(_ type: TypeDeclaration) -> [Document] {
    let outer = scope.memberNames
    scope.memberNames = memberNames(of: type)
    defer { scope.memberNames = outer }
    let document: Document
    switch type.shape {
    case .structure(let fields):
      document = type.representation == .object ? `class`(type, fields) : structure(type, fields)
    case .interface(let methods): document = interface(type, methods)
    case .defined(let underlying): document = wrapper(type, underlying)
    case .alias(let target):
      let name = declaredName(type.swiftName) + genericParameters(type.typeParameters)
      document = "\(access(of: type))typealias \(name) = \(self.type(target))"
    }
    let pointer = interfacePointer(type)
    return commented([document], type.trivia, isDocumented: true) + (pointer.isEmpty ? [] : [""] + pointer)
  }

  /// What follows a type at the level of the file, where Swift wants extensions.
  func extensions(of type: TypeDeclaration) -> [Document] {
    let outer = scope.memberNames
    scope.memberNames = memberNames(of: type)
    defer { scope.memberNames = outer }
    return conditionalComparability(type) + interfacePointerLookup(type)
  }

  /// What can be said in the type's own scope without `self`.
  func memberNames(of type: TypeDeclaration) -> Set<String> {
    var names = Set(type.methods.map(\.swiftName))
    if case .structure(let fields) = type.shape { names.formUnion(fields.map(\.swiftName)) }
    if type.needsCopy { names.insert("copy") }
    if type.representation == .object || type.representation == .structure { names.insert("pointer") }
    return names
  }

  func access(of type: TypeDeclaration) -> String { isPublic(type) ? "public " : "" }

  /// `name<T: GoValue>: GoStruct, GoComparable, I`
  func heading(_ type: TypeDeclaration, _ root: String) -> String {
    var conformances = [runtimeName(root)]
    if type.isComparable, unconstrained(type).isEmpty, root == "GoStruct" || root == "GoDefined" {
      conformances.append(runtimeName("GoComparable"))
    }
    if root == "GoObject", isComparedByMethod(.named(type.name)) {
      conformances.append(runtimeName("GoComparableObject"))
    }
    if type.needsCopy, isCopiedExplicitly(.named(type.name)) { conformances.append(runtimeName("GoCopied")) }
    if type.isUnnamed { conformances.append(runtimeName("GoUnnamed")) }
    if isRenamed(type) { conformances.append(runtimeName("GoRenamed")) }
    if type.pointerName != nil { conformances.append(runtimeName("GoPointee")) }
    for name in type.conformances.map(conformance) + knownByMethods(type) where !conformances.contains(name) {
      conformances.append(name)
    }
    addTextFacts(about: type, isPointer: root == "GoObject", to: &conformances)
    return declaredName(type.swiftName) + genericParameters(type.typeParameters) + ": "
      + conformances.joined(separator: ", ")
  }

  /// What stands before the brace of a type; where that is too long for a line, so does the brace on one of its own.
  func declarationHead(_ text: String) -> Document {
    guard text.count > 116 else { return .text(text + " ") }
    var lines = [""]
    for part in text.split(separator: ", ").map(String.init) {
      let line = lines[lines.count - 1]
      if line.isEmpty || line.count + part.count < 112 {
        lines[lines.count - 1] += (line.isEmpty ? "" : ", ") + part
      } else {
        lines[lines.count - 1] += ","
        lines.append(part)
      }
    }
    let rest = lines.dropFirst().flatMap { line -> [Document] in [.hardline, .text(line)] }
    return [.text(lines[0]), .nest(.concat(rest)), .hardline]
  }

  /// Adds what `fmt` has to know before it asks a value, or a pointer to one, for its text.
  func addTextFacts(about type: TypeDeclaration, isPointer: Bool, to conformances: inout [String]) {
    let printing = type.methods.filter { $0.name == "Error" || $0.name == "String" }
    if isPointer, printing.contains(where: \.toleratesNilReceiver) { conformances.append(runtimeName("GoNilTolerant")) }
    if type.textMayPanic, isPrintedByItself(conformances) { conformances.append(runtimeName("GoPanicking")) }
  }

  /// Whether `fmt` finds a method there that gives the text.
  private func isPrintedByItself(_ conformances: [String]) -> Bool {
    conformances.contains { ["error", "GoStringer", "fmt.GoStringer", "fmt.Formatter"].contains($0) }
  }

  /// Type parameters that may stand for types without `==`.
  func unconstrained(_ type: TypeDeclaration) -> [String] {
    type.typeParameters.filter { parameter in
      switch parameter.constraint {
      case .any, .core: true
      default: false
      }
    }.map(\.name)
  }

  /// A generic type is comparable where its arguments are.
  private func conditionalComparability(_ type: TypeDeclaration) -> [Document] {
    let names = unconstrained(type)
    guard type.isComparable, !names.isEmpty, type.representation == .structure else { return [] }
    let comparable = runtimeName("GoComparable")
    let conditions = names.map { "\($0): \(comparable)" }.joined(separator: ", ")
    let protocols = "Equatable, Hashable, \(runtimeName("GoKey")), \(comparable)"
    var lines = Lines()
    if case .structure(let fields) = type.shape {
      for member in comparison(type, fields) { lines.append([member], hasBlankLineBefore: true) }
    }
    return [braces(.text("extension \(type.swiftName): \(protocols) where \(conditions) "), lines)]
  }

  func conformance(_ name: TypeName) -> String {
    switch (name.package, name.name) {
    case (nil, "error"): runtimeName("error")
    case ("fmt", "Stringer"): runtimeName("GoStringer")
    default: typeName(name, [])
    }
  }

  /// The protocol of a defined type: over a basic type the one that brings its operators and literals.
  private func definedProtocol(_ underlying: IRType) -> String {
    switch underlying {
    case .integer: "GoDefinedInteger"
    case .float32, .float64: "GoDefinedFloat"
    case .string: "GoDefinedString"
    case .bool: "GoDefinedBool"
    default: "GoDefined"
    }
  }

  /// The name of the package where it is not `main`, and the type's own where Swift has another for it.
  func nameLines(_ type: TypeDeclaration) -> [Document] {
    var lines: [Document] = []
    let head = "\(access(of: type))static var "
    let string = swiftName("String")
    if isLibrary, scope.function == nil {
      lines.append(.text("\(head)goPackage: \(string) { \(Self.quoted(program.packageName)) }"))
    }
    let plain = plainFields(type)
    if !plain.isEmpty {
      lines.append(.text("\(head)goPlainFields: [\(string)] { [\(plain.joined(separator: ", "))] }"))
    }
    if isRenamed(type) { lines.append(.text("\(head)goName: \(string) { \(Self.quoted(type.goName)) }")) }
    return lines
  }

  /// The fields that are numbers in Go and atomics in Swift, where their values can be seen.
  private func plainFields(_ type: TypeDeclaration) -> [String] {
    guard case .structure(let fields) = type.shape, index.seenInInterfaces.contains(type.name) else { return [] }
    return fields.filter {
      if case .integer = underlying($0.type) { $0.isAtomicObject } else { false }
    }.map { Self.quoted($0.name) }
  }

  private func isRenamed(_ type: TypeDeclaration) -> Bool {
    let name = type.swiftName.split(separator: ".").last.map { String($0.filter { $0 != "`" }) }
    return !type.isUnnamed && name != type.goName
  }

  private func structure(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document {
    let access = access(of: type)
    var lines = Lines()
    for field in fields { append(field, of: type, to: &lines) }
    lines.append(nameLines(type), hasBlankLineBefore: true)
    if !access.isEmpty {
      lines.append([.text("\(access)init() {}")], hasBlankLineBefore: true)
      if type.needsMemberwiseInitializer, !fields.isEmpty {
        lines.append([memberwise(type, fields)], hasBlankLineBefore: true)
      }
    }
    if let copy = structCopy(type, fields) { lines.append([copy], hasBlankLineBefore: true) }
    if unconstrained(type).isEmpty {
      for member in comparison(type, fields) { lines.append([member], hasBlankLineBefore: true) }
    }
    if let method = afterFunc(of: type) { lines.append([method], hasBlankLineBefore: true) }
    return braces(declarationHead("\(access)struct \(heading(type, "GoStruct"))"), lines)
  }

  /// A stored property with its comments.
  func append(_ field: FieldDeclaration, of type: TypeDeclaration, to lines: inout Lines) {
    let line = property(field, of: type)
    lines.append(
      commented([line], field.trivia, isDocumented: true), hasBlankLineBefore: field.trivia.hasBlankLineBefore)
  }

  private func property(_ field: FieldDeclaration, of type: TypeDeclaration) -> Document {
    let access = isPublic(type) && isPublic(field.name, field.type) ? "public " : ""
    if field.isAtomicObject { return "\(access)let \(field.swiftName) = \(atomicType(field.type))()" }
    let isObject = hasIdentity(field.type)
    // A copy of a Swift struct is given objects of its own.
    let keyword = isObject && !(type.representation == .structure && type.needsCopy) ? "let" : "var"
    if isObject, isGivenInitially(field, of: type) {
      return "\(access)\(keyword) \(field.swiftName): \(annotation(field.type))"
    }
    let zero = Expression(.zero, field.type)
    let isClear = isTypeInferred(zero, type: field.type) && !isHidden(field.type)
    let annotation = isClear ? "" : ": \(annotation(field.type))"
    let value = self.zero(field.type, .known).document
    return .text("\(access)\(keyword) \(field.swiftName)\(annotation) = ") + value
  }

  /// Whether a field that holds an object is set by an initialiser instead of where it is declared.
  func isGivenInitially(_ field: FieldDeclaration, of type: TypeDeclaration) -> Bool {
    type.needsMemberwiseInitializer && hasIdentity(field.type) && canBeGiven(field)
  }

  /// `init(a: Int = 0, b: T = T())`
  func memberwise(_ type: TypeDeclaration, _ fields: [FieldDeclaration]) -> Document {
    let given = fields.filter { canBeGiven($0) }
    let parameters = given.map { field in
      .text("\(label(field.swiftName)): \(annotation(field.type)) = ") + zero(field.type, .known).document
    }
    var body = Lines()
    body.append(
      given.map { field in
        .text(
          field.isAtomicObject
            ? "self.\(field.swiftName).Store(\(field.swiftName))" : "self.\(field.swiftName) = \(field.swiftName)")
      })
    let isAllPublic = given.allSatisfy { isPublic($0.type) }
    let head =
      Document.text("\(isAllPublic ? access(of: type) : "")init") + .list("(", parameters, ")", style: .declaration)
    return braces(head + " ", body)
  }

  /// Locks and atomics of the standard library are made where they are declared; what has fields to be set may be given.
  func canBeGiven(_ field: FieldDeclaration) -> Bool {
    guard field.name != "_" else { return false }
    guard hasIdentity(field.type), let declaration = declaration(of: field.type), !declaration.isOwn,
      !declaration.isTranslated
    else { return true }
    guard case .structure(let fields) = declaration.shape else { return false }
    return fields.contains { $0.name.first?.isUppercase == true }
  }

  private func wrapper(_ type: TypeDeclaration, _ underlying: IRType) -> Document {
    let access = access(of: type)
    let raw = self.type(self.underlying(underlying))
    var lines = Lines()
    lines.append([.text("\(access)var rawValue: \(raw)")])
    lines.append(nameLines(type), hasBlankLineBefore: true)
    let initializer: Document = .group([
      .text("\(access)init(_ rawValue: \(raw)) {"), .nest([.line, "self.rawValue = rawValue"]), .line, "}",
    ])
    lines.append([initializer], hasBlankLineBefore: true)
    if let copy = wrapperCopy(type, self.underlying(underlying)) { lines.append([copy], hasBlankLineBefore: true) }
    let root = definedProtocol(self.underlying(underlying))
    return braces(declarationHead("\(access)struct \(heading(type, root))"), lines)
  }

  // MARK: Methods

  /// Whether two items are methods that share an extension: one run of methods with one kind of receiver.
  func belongsToRun(_ item: Item, of first: Item) -> Bool {
    guard case .function(let function) = item, case .function(let other) = first else { return false }
    return function.receiverType != nil && extensionHead(of: function) == extensionHead(of: other)
  }

  func extensionBlock(of methods: [Function]) -> [Document] {
    var lines = Lines()
    for method in methods { lines.append(declaration(method), hasBlankLineBefore: true) }
    guard !lines.isEmpty, let first = methods.first else { return [] }
    return [braces(.text(extensionHead(of: first) + " "), lines)]
  }

  /// `extension T`, or of the pointer where `*T` is a `Pointer`, or of the optional where nil is a receiver.
  private func extensionHead(of method: Function) -> String {
    guard let name = method.receiverType, let type = program.types[name] else { return "" }
    guard let extended = extendedType(of: method) else { return "extension \(type.swiftName)" }
    if isGeneric(type) { return "extension \(extended.name)" }
    return "extension \(extended.name) where \(extended.argument) == \(extended.value)"
  }

  /// The generic type of the runtime or of Swift whose extension a method stands in, because its receiver is a `Pointer`
  /// or may be nil.
  private func extendedType(of method: Function) -> (name: String, argument: String, value: String)? {
    guard let name = method.receiverType, let type = program.types[name] else { return nil }
    let isPointer = method.receiver?.isPointerReceiver == true && type.representation != .object
    let pointer = runtimeName("Pointer")
    guard method.toleratesNilReceiver else { return isPointer ? (pointer, "Pointee", selfType(type)) : nil }
    return ("Optional", "Wrapped", isPointer ? "\(pointer)<\(selfType(type))>" : selfType(type))
  }

  private func isGeneric(_ type: TypeDeclaration) -> Bool { !genericParameters(type.typeParameters).isEmpty }

  /// Of a method on a generic type that stands in an extension of another: the type's parameters are the method's, and a
  /// condition behind the signature says whose method it is.
  func receiverGenerics(of method: Function) -> (parameters: String, condition: String)? {
    guard let type = method.receiverType.flatMap({ program.types[$0] }), isGeneric(type),
      let extended = extendedType(of: method)
    else { return nil }
    return (genericParameters(type.typeParameters), " where \(extended.argument) == \(extended.value)")
  }
}
