// Interfaces: protocols, and what stands for pointers in them.
import IR
import SwiftPrinting

extension Emitter {
  func interface(_ type: TypeDeclaration, _ methods: [MethodRequirement]) -> Document {
    var lines = Lines()
    for parameter in type.typeParameters {
      lines.append([.text("associatedtype \(parameter.name): \(bound(of: parameter))")])
    }
    var demanded = Lines()
    for method in methods { demanded.append(requirement(method, of: type)) }
    if !demanded.isEmpty { lines.append([demanded.document], hasBlankLineBefore: true) }
    let parameters = type.typeParameters.map(\.name).joined(separator: ", ")
    let primary = parameters.isEmpty ? "" : "<\(parameters)>"
    let root = runtimeName("GoInterface")
    let name = "\(access(of: type))protocol \(declaredName(type.swiftName))\(primary): \(root) "
    return braces(.text(name), lines)
  }

  private func requirement(_ method: MethodRequirement, of type: TypeDeclaration) -> [Document] {
    let parameters = method.type.parameters.enumerated().map { position, parameterType -> Document in
      let name = position < method.parameterNames.count ? method.parameterNames[position] : "_"
      let spelled = annotation(parameterType)
      return .text(name == "_" || name.isEmpty ? "_: \(spelled)" : "_ \(SwiftKeywords.escaped(name)): \(spelled)")
    }
    var head = Document.text("func \(requirementName(method.name))")
    head += .list("(", parameters, ")", style: .declaration)
    if program.throwing.interfaceMethods.contains(method.name) {
      head += " throws(\(runtimeName("GoPanic")))"
    }
    if method.type.result != .void { head += " -> \(result(method.type.result, isLabelled: false))" }
    return documentation(method.comments) + [head]
  }
}

extension Emitter {
  /// What stands in interfaces for pointers that are no objects: a struct with the pointer's methods.
  func interfacePointer(_ type: TypeDeclaration) -> [Document] {
    guard let name = type.pointerName else { return [] }
    let access = access(of: type)
    let pointer = pointerType(type)
    var lines = Lines()
    lines.append([.text("let pointer: \(pointer)")])
    lines.append([.text("\(access)var goAny: \(runtimeName("GoAny")) { pointer.goAny }")], hasBlankLineBefore: true)
    lines.append([.text("init(_ pointer: \(pointer)) { self.pointer = pointer }")], hasBlankLineBefore: true)
    let isOffered = program.pointedByImporters.contains(type.name.name)
    for method in type.methods where isDemanded(method) || isOffered && method.isExported {
      lines.append([forwarding(method)], hasBlankLineBefore: true)
    }
    var conformances: [String] = []
    for name in type.pointerConformances.map(conformance) where !conformances.contains(name) {
      conformances.append(name)
    }
    addTextFacts(about: type, isPointer: true, to: &conformances)
    if conformances.isEmpty { conformances.append(runtimeName("GoInterface")) }
    let heading = "\(access)struct \(declaredName(name))\(genericParameters(type.typeParameters)): "
    return commented(
      [braces(.text(heading + conformances.joined(separator: ", ") + " "), lines)],
      Trivia(leading: ["// A `*\(type.name.name)` in an interface."]), isDocumented: true)
  }

  /// How the runtime finds that struct.
  func interfacePointerLookup(_ type: TypeDeclaration) -> [Document] {
    guard let name = type.pointerName else { return [] }
    var finding = Lines()
    finding.append([
      .text(
        "\(access(of: type))static func goMethods(of pointer: \(pointerType(type))) "
          + "-> any \(runtimeName("GoInterface")) { \(name)(pointer) }")
    ])
    return [braces(.text("extension \(type.swiftName) "), finding)]
  }

  private func pointerType(_ type: TypeDeclaration) -> String { "\(runtimeName("Pointer"))<\(selfType(type))>" }

  /// Whether an interface may ask for the method.
  private func isDemanded(_ method: Function) -> Bool {
    index.requirements.contains(method.name)
      || ["Unwrap", "Is", "As", "AfterFunc", "GoString", "Format"].contains(method.name)
  }

  /// The method of what stands for the pointer: that of the pointer, or of the value it points at.
  private func forwarding(_ method: Function) -> Document {
    let names = method.parameters.indices.map { "argument\($0 + 1)" }
    let parameters = zip(names, method.parameters).map { Document.text("_ \($0): \(annotation($1.type))") }
    var head = Document.text("\(access(of: method))func \(method.swiftName)") + .list("(", parameters, ")")
    if method.throwsPanic { head += " throws(\(runtimeName("GoPanic")))" }
    if !method.results.isEmpty { head += " -> \(resultType(of: method))" }
    var receiver = method.receiver?.isPointerReceiver == true ? "pointer" : "pointer.pointee"
    if method.toleratesNilReceiver {
      receiver = "(\(runtimeName("isNilPointer"))(pointer) ? nil : Optional(pointer))"
    }
    var body = Lines()
    let attempt = method.throwsPanic ? "try " : ""
    body.append([.text("\(attempt)\(receiver).\(method.swiftName)(\(names.joined(separator: ", ")))")])
    return braces(head + " ", body)
  }
}
