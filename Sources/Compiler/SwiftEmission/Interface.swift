// Interfaces: protocols.
import IR
import SwiftPrinting

extension Emitter {
  func interface(_ type: TypeDeclaration, _ methods: [MethodRequirement]) -> Document {
    var lines = Lines()
    for method in methods { lines.append(requirement(method, of: type)) }
    let name = "\(access(of: type))protocol \(declaredName(type.swiftName)): \(runtimeName("GoInterface")) "
    return braces(.text(name), lines)
  }

  private func requirement(_ method: MethodRequirement, of type: TypeDeclaration) -> [Document] {
    let parameters = method.type.parameters.enumerated().map { position, parameterType -> Document in
      let name = position < method.parameterNames.count ? method.parameterNames[position] : "_"
      let spelled = self.type(parameterType)
      return .text(name == "_" || name.isEmpty ? "_: \(spelled)" : "_ \(SwiftKeywords.escaped(name)): \(spelled)")
    }
    var head = Document.text("func \(SwiftKeywords.escaped(method.name))")
    head += .list("(", parameters, ")", style: .declaration)
    if program.throwing.interfaceMethods.contains(method.name) {
      head += " throws(\(runtimeName("GoPanic")))"
    }
    if method.type.result != .void { head += " -> \(result(method.type.result, isLabelled: false))" }
    return documentation(method.comments) + [head]
  }
}
