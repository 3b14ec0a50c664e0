/// Types as Go prints them in its messages.
struct TypeDescription {
  /// The path of the package whose names need no qualifier; nil qualifies all.
  var packagePath: String?
  /// Names of packages by import path, where they are known.
  var packageNames: [String: String] = [:]
  /// `byte` and `rune` instead of `uint8` and `int32`.
  var usesByte = false
  var usesRune = false

  func describe(_ type: GoType) -> String {
    var text = ""
    write(type, to: &text, depth: 0)
    return text
  }

  func describe(_ types: [GoType]) -> String { types.map(describe).joined(separator: ", ") }

  /// `func(a int) string` of a signature without the word `func`: `(a int) string`.
  func describe(_ signature: Signature) -> String {
    var text = ""
    write(signature, to: &text, depth: 0)
    return text
  }

  func name(of basic: BasicType) -> String {
    switch basic {
    case .uint8 where usesByte: "byte"
    case .int32 where usesRune: "rune"
    default: basic.rawValue
    }
  }

  private func write(_ type: GoType, to text: inout String, depth: Int) {
    if depth > 40 { return text += "…" }
    let next = depth + 1
    switch type {
    case .basic(let basic): text += name(of: basic)
    case .named(let named):
      text += qualifiedName(of: named.object)
      if !named.typeArguments.isEmpty {
        write(list: named.typeArguments, to: &text, depth: next)
      } else if !named.typeParameters.isEmpty {
        writeParameters(named.typeParameters, to: &text, depth: next)
      }
    case .pointer(let element):
      text += "*"
      write(element, to: &text, depth: next)
    case .slice(let element):
      text += "[]"
      write(element, to: &text, depth: next)
    case .array(let length, let element):
      text += "[\(length < 0 ? "..." : String(length))]"
      write(element, to: &text, depth: next)
    case .map(let key, let value):
      text += "map["
      write(key, to: &text, depth: next)
      text += "]"
      write(value, to: &text, depth: next)
    case .channel(let direction, let element):
      text += direction == .both ? "chan " : direction == .send ? "chan<- " : "<-chan "
      var needsParentheses = false
      if direction != .send, case .channel(.receive, _) = element { needsParentheses = true }
      text += needsParentheses ? "(" : ""
      write(element, to: &text, depth: next)
      text += needsParentheses ? ")" : ""
    case .structure(let structure):
      text += "struct{"
      for (index, field) in structure.fields.enumerated() {
        if index > 0 { text += "; " }
        if !field.isEmbedded { text += field.name + " " }
        write(field.type, to: &text, depth: next)
        if index < structure.tags.count, let tag = structure.tags[index] { text += " " + goQuoted(tag) }
      }
      text += "}"
    case .function(let signature):
      text += "func"
      write(signature, to: &text, depth: next)
    case .interface(let interface): write(interface, to: &text, depth: next)
    case .tuple(let types):
      text += "("
      for (index, type) in types.enumerated() {
        if index > 0 { text += ", " }
        write(type, to: &text, depth: next)
      }
      text += ")"
    case .typeParameter(let parameter): text += parameter.object.name
    case .invalid: text += "invalid type"
    }
  }

  func qualifiedName(of object: Object) -> String {
    guard let path = object.packagePath, path != packagePath else { return object.name }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return (packageNames[path] ?? last) + "." + object.name
  }

  private func write(list: [GoType], to text: inout String, depth: Int) {
    text += "["
    for (index, type) in list.enumerated() {
      if index > 0 { text += "," }
      write(type, to: &text, depth: depth)
    }
    text += "]"
  }

  private func writeParameters(_ parameters: [TypeParameter], to text: inout String, depth: Int) {
    text += "["
    for (index, parameter) in parameters.enumerated() {
      if index > 0 { text += ", " }
      text += parameter.object.name
      let isLast = index + 1 == parameters.count
      let next = isLast ? nil : parameters[index + 1]
      if isLast || !identical(parameter.constraint, next?.constraint ?? .invalid) {
        text += " "
        write(parameter.constraint, to: &text, depth: depth)
      }
    }
    text += "]"
  }

  private func write(_ signature: Signature, to text: inout String, depth: Int) {
    if !signature.typeParameters.isEmpty {
      writeParameters(signature.typeParameters, to: &text, depth: depth)
    }
    write(tuple: signature.parameters, isVariadic: signature.isVariadic, to: &text, depth: depth)
    if signature.results.isEmpty { return }
    text += " "
    if signature.results.count == 1, signature.results[0].name.isEmpty {
      return write(signature.results[0].type, to: &text, depth: depth)
    }
    write(tuple: signature.results, isVariadic: false, to: &text, depth: depth)
  }

  private func write(tuple: [Object], isVariadic: Bool, to text: inout String, depth: Int) {
    text += "("
    for (index, object) in tuple.enumerated() {
      if index > 0 { text += ", " }
      if !object.name.isEmpty { text += object.name + " " }
      if isVariadic, index == tuple.count - 1 {
        if case .slice(let element) = object.type {
          text += "..."
          write(element, to: &text, depth: depth)
        } else {
          write(object.type, to: &text, depth: depth)
          text += "..."
        }
      } else {
        write(object.type, to: &text, depth: depth)
      }
    }
    text += ")"
  }

  private func write(_ interface: InterfaceType, to text: inout String, depth: Int) {
    if interface === Universe.anyInterface { return text += "any" }
    if interface.isUniverseComparable { return text += "comparable" }
    if let union = interface.unionTerms, interface.explicitMethods.isEmpty, interface.embedded.isEmpty {
      return write(union: union, to: &text, depth: depth)
    }
    if interface.isImplicit, interface.explicitMethods.isEmpty, interface.embedded.count == 1 {
      return write(interface.embedded[0].type, to: &text, depth: depth)
    }
    text += "interface{"
    var isFirst = true
    for method in interface.explicitMethods {
      if !isFirst { text += "; " }
      isFirst = false
      text += method.name
      if case .function(let signature) = method.type { write(signature, to: &text, depth: depth) }
    }
    for embedded in interface.embedded {
      if !isFirst { text += "; " }
      isFirst = false
      write(embedded.type, to: &text, depth: depth)
    }
    text += "}"
  }

  private func write(union: [(tilde: Bool, type: GoType)], to text: inout String, depth: Int) {
    for (index, term) in union.enumerated() {
      if index > 0 { text += " | " }
      if term.tilde { text += "~" }
      write(term.type, to: &text, depth: depth)
    }
  }
}

/// A string in Go's double quotes.
func goQuoted(_ text: String) -> String { goQuoted(Array(text.utf8)) }

func goQuoted(_ bytes: [UInt8]) -> String {
  var result = "\""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case _ where scalar.value < 0x20 || scalar.value == 0x7f:
      let digits = String(scalar.value, radix: 16)
      result += "\\x" + (digits.count == 1 ? "0" : "") + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension GoType {
  /// The type as Go writes it in a package, whose own names need no qualifier.
  package func goText(inPackage path: String?) -> String { TypeDescription(packagePath: path).describe(self) }
}
