import Diagnostics
import GoSyntax

/// Composite literals.
extension Checker {
  func compositeLiteral(
    _ whole: Expression, _ typeExpression: Expression?, _ elements: [CompositeElement], hint: GoType?
  ) -> Operand {
    let invalid = Operand(.invalid, expression: whole)
    var type: GoType
    var base: GoType
    var countsElements = false
    if let typeExpression {
      if case .arrayType(length: nil, let element) = typeExpression.kind {
        type = .array(length: -1, variableType(element))
        countsElements = true
      } else {
        type = self.type(typeExpression)
      }
      base = type
    } else if let hint {
      type = hint
      base = hint
      if case .pointer(let pointee)? = hint.coreType { base = pointee }
    } else {
      report(.untypedLiteral, "missing type in composite literal", at: whole.range)
      use(elements)
      return invalid
    }
    if type.isInvalid || isIncomplete(type) {
      use(elements)
      return invalid
    }
    switch base.coreType {
    case .structure(let structure)?: structLiteral(whole, structure, base, elements)
    case .array(let length, let element)?:
      let count = indexedElements(elements, of: element, length: length)
      if countsElements {
        type = .array(length: count, element)
        if let typeExpression { record(typeExpression, .type, type) }
      }
    case .slice(let element)?: _ = indexedElements(elements, of: element, length: -1)
    case .map(let key, let value)?: mapLiteral(elements, key: key, value: value)
    case .invalid?:
      use(elements)
      return invalid
    default:
      use(elements)
      report(.invalidLiteral, "invalid composite literal type \(describe(type))", at: whole.range)
      return invalid
    }
    return Operand(.value, type: type, expression: whole)
  }

  private func use(_ elements: [CompositeElement]) {
    for element in elements {
      // An elided inner literal without a type would be one more error.
      if case .compositeLiteral(type: nil, let inner) = element.value.kind {
        use(inner)
      } else {
        use([element.value])
      }
    }
  }

  private func elementRange(_ element: CompositeElement) -> SourceRange {
    guard let key = element.key else { return element.value.range }
    return SourceRange(file: key.range.file, start: key.range.start, end: element.value.range.end)
  }

  // MARK: - Structs

  private func structLiteral(
    _ whole: Expression, _ structure: StructureType, _ base: GoType, _ elements: [CompositeElement]
  ) {
    if elements.isEmpty { return }
    if elements[0].key != nil { return keyedStructLiteral(structure, base, elements) }
    let fields = structure.fields
    for (index, element) in elements.enumerated() {
      if element.key != nil {
        report(
          .mixedLiteral, "mixture of field:value and value elements in struct literal", at: elementRange(element))
        continue
      }
      let target = index < fields.count ? fields[index] : nil
      var operand = expression(element.value, target: target?.type, targetName: target?.name ?? "")
      if index >= fields.count {
        report(
          .literalCount, "too many values in struct literal of type \(describe(base))", at: element.value.range)
        break
      }
      let field = fields[index]
      if !field.isExported, field.packagePath != path {
        report(
          .unexportedName,
          "implicit assignment to unexported field \(field.name) in struct literal of type \(describe(base))",
          at: element.value.range)
        continue
      }
      assign(&operand, to: field.type, context: "struct literal")
    }
    if elements.count < fields.count {
      report(.literalCount, "too few values in struct literal of type \(describe(base))", at: closing(whole))
    }
  }

  private func keyedStructLiteral(_ structure: StructureType, _ base: GoType, _ elements: [CompositeElement]) {
    var visited: Set<String> = []
    for element in elements {
      guard let key = element.key else {
        report(
          .mixedLiteral, "mixture of field:value and value elements in struct literal", at: element.value.range)
        continue
      }
      guard case .identifier(let name) = key.kind else {
        use([element])
        report(.invalidLiteral, "invalid field name \(describe(key)) in struct literal", at: key.range)
        continue
      }
      guard let field = structure.fields.first(where: { $0.isNamed(name.name, packagePath: path) }) else {
        use([element])
        report(
          .missingMember, lookupFailure(name.name, in: base, isAddressable: false, isLiteral: true), at: key.range)
        continue
      }
      record(name, uses: field)
      var operand = expression(element.value, target: field.type, targetName: name.name)
      assign(&operand, to: field.type, context: "struct literal")
      if !visited.insert(name.name).inserted {
        report(.duplicateKey, "duplicate field name \(name.name) in struct literal", at: key.range)
      }
    }
  }

  // MARK: - Arrays, slices, maps

  /// Checks the elements; the number of elements an array of this literal has.
  private func indexedElements(_ elements: [CompositeElement], of type: GoType, length: Int) -> Int {
    var visited: Set<Int> = []
    var index = 0
    var count = 0
    for element in elements {
      var isValid = false
      if let key = element.key {
        let (operand, value) = self.indexValue(key, length: length)
        if let value {
          index = value
          isValid = true
        } else if operand.mode != .invalid, operand.mode != .constant {
          report(
            .invalidIndex, "index \(describe(key)) must be integer constant", at: elementRange(element))
        }
      } else if length >= 0, index >= length {
        report(
          .indexOutOfBounds, "index \(index) is out of bounds (>= \(length))", at: element.value.range)
      } else {
        isValid = true
      }
      if isValid, !visited.insert(index).inserted {
        report(
          .duplicateKey, "duplicate index \(index) in array or slice literal", at: elementRange(element))
      }
      if index == .max { break }
      index += 1
      count = max(count, index)
      var operand = expression(element.value, hint: type, target: type, targetName: "element")
      assign(&operand, to: type, context: "array or slice literal")
    }
    return count
  }

  private func mapLiteral(_ elements: [CompositeElement], key: GoType, value: GoType) {
    var visited: [(Constant, GoType)] = []
    for element in elements {
      guard let keyExpression = element.key else {
        report(.missingKey, "missing key in map literal", at: element.value.range)
        use([element])
        continue
      }
      var operand = expression(keyExpression, hint: key)
      assign(&operand, to: key, context: "map literal")
      if let constant = operand.value, !operand.isInvalid {
        let isInterface = key.isInterface
        if visited.contains(where: { $0.0 == constant && (!isInterface || identical($0.1, operand.type)) }) {
          report(
            .duplicateKey, "duplicate key \(describe(constant)) in map literal", at: keyExpression.range)
          continue
        }
        visited.append((constant, operand.type))
      }
      var element = expression(element.value, hint: value, target: value, targetName: "element")
      assign(&element, to: value, context: "map literal")
    }
  }
}
