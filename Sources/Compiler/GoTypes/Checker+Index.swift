import BigInt
import Diagnostics
import GoSyntax

/// Index and slice expressions, and explicit instantiation, which looks the same.
extension Checker {
  func index(
    _ whole: Expression, _ base: Expression, _ indices: [Expression], target: GoType?, targetName: String
  ) -> Operand {
    var operand = expressionOrType(base, allowsGeneric: true)
    if operand.mode == .value, case .function(let signature) = operand.type, !signature.typeParameters.isEmpty {
      instantiateFunction(&operand, arguments: indices, target: target, targetName: targetName, at: whole)
      if !operand.isInvalid { record(base, .value, operand.type) }
      return operand
    }
    return indexed(whole, base: operand, indices)
  }

  /// `x[i]` of an evaluated x; `G[T]` when x is a type.
  func indexed(_ whole: Expression, base: Operand, _ indices: [Expression]) -> Operand {
    var operand = base
    if operand.isInvalid {
      use(indices)
      return operand
    }
    if operand.mode == .type {
      operand.type = variableType(whole)
      operand.mode = operand.type.isInvalid ? .invalid : .type
      return operand
    }
    refuseGeneric(&operand)
    if operand.isInvalid { return operand }
    guard let element = indexedElement(operand) else {
      if !operand.type.underlying.isInvalid {
        report(.notIndexable, "invalid operation: cannot index \(describe(operand))", at: whole.operatorPlace)
      }
      use(indices)
      operand.mode = .invalid
      return operand
    }
    guard let index = indices.first else {
      operand.mode = .invalid
      return operand
    }
    if indices.count > 1 {
      report(.invalidIndex, "invalid operation: more than one index", at: indices[1].range)
    }
    operand.constant = nil
    operand.mode = element.mode
    operand.type = element.type
    if let key = element.key {
      var value = expression(index)
      assign(&value, to: key, context: "map index")
    } else {
      _ = indexValue(index, length: element.length)
    }
    return operand
  }

  private struct Element {
    var mode: Operand.Mode
    var type: GoType
    var key: GoType?
    /// -1 when it is not known.
    var length = -1
  }

  /// What indexing yields; nil for what cannot be indexed. All types of a type parameter must agree.
  private func indexedElement(_ operand: Operand) -> Element? {
    if !operand.type.isTypeParameter { return element(of: operand.type, operand) }
    var result: Element?
    for type in typeSetMembers(operand.type) {
      guard let next = element(of: type, operand), !type.isInterface else { return nil }
      guard let known = result else {
        result = next
        continue
      }
      guard (known.key == nil) == (next.key == nil), identical(known.type, next.type) else { return nil }
      if let a = known.key, let b = next.key, !identical(a, b) { return nil }
      if next.length >= 0, known.length < 0 || next.length < known.length { result?.length = next.length }
      if next.mode == .value { result?.mode = .value }
    }
    return result
  }

  private func element(of type: GoType, _ operand: Operand) -> Element? {
    switch type.underlying {
    case .basic(let basic) where basic.isString:
      var length = -1
      if case .string(let bytes)? = operand.value { length = bytes.count }
      return Element(mode: .value, type: .basic(.uint8), length: length)
    case .array(let length, let element):
      return Element(mode: operand.mode == .variable ? .variable : .value, type: element, length: length)
    case .pointer(let pointee):
      guard case .array(let length, let element) = pointee.underlying else { return nil }
      return Element(mode: .variable, type: element, length: length)
    case .slice(let element): return Element(mode: .variable, type: element)
    case .map(let key, let value): return Element(mode: .mapIndex, type: value, key: key)
    default: return nil
    }
  }

  /// Checks an index; its value when constant and within bounds.
  @discardableResult
  func indexValue(_ expression: Expression, length: Int) -> (operand: Operand, value: Int?) {
    var operand = self.expression(expression)
    guard isValidIndex(&operand, "index", allowsNegative: false) else {
      operand.mode = .invalid
      return (operand, nil)
    }
    guard let constant = operand.value?.integerValue, let value = Int(exactly: constant) else { return (operand, nil) }
    if length >= 0, value >= length {
      report(
        .indexOutOfBounds, "invalid argument: index \(value) out of bounds [0:\(length)]", at: operand)
      operand.mode = .invalid
      return (operand, nil)
    }
    return (operand, value)
  }

  /// Whether the operand can be an index, length or capacity.
  func isValidIndex(_ operand: inout Operand, _ what: String, allowsNegative: Bool) -> Bool {
    if operand.isInvalid { return false }
    convertUntyped(&operand, to: .basic(.int))
    if operand.isInvalid { return false }
    if !operand.type.allInteger {
      report(.invalidIndex, "invalid argument: \(what) \(describe(operand)) must be integer", at: operand)
      return false
    }
    if let constant = operand.value {
      if !allowsNegative, constant.isNegative {
        report(
          .invalidIndex, "invalid argument: \(what) \(describe(operand)) must not be negative", at: operand)
        return false
      }
      if constant.represented(as: .int) == nil {
        report(.invalidIndex, "invalid argument: \(what) \(describe(operand)) overflows int", at: operand)
        return false
      }
    }
    return true
  }

  // MARK: - Slices

  func slice(_ whole: Expression, _ base: Expression, _ low: Expression?, _ high: Expression?, _ max: Expression?)
    -> Operand
  {
    let bounds = [low, high, max]
    var operand = expression(base)
    func fail(_ message: String, at range: SourceRange?) -> Operand {
      report(.notSliceable, "invalid operation: \(message)", at: range)
      use(bounds.compactMap { $0 })
      operand.mode = .invalid
      return operand
    }
    if operand.isInvalid {
      use(bounds.compactMap { $0 })
      return operand
    }
    guard let core = operand.type.coreTypeOrString else {
      return fail("cannot slice \(describe(operand)): \(describe(operand.type)) has no core type", at: base.range)
    }
    var length = -1
    switch core {
    case .basic(let basic) where basic.isString:
      if max != nil { return fail("3-index slice of string", at: max?.range) }
      if case .string(let bytes)? = operand.value { length = bytes.count }
      if operand.type.isUntyped {
        convertUntyped(&operand, to: .basic(.string))
        operand.type = .basic(.string)
      }
    case .array(let count, let element):
      if operand.mode != .variable {
        return fail("\(describe(operand)) (slice of unaddressable value)", at: base.range)
      }
      length = count
      operand.type = .slice(element)
    case .pointer(let pointee):
      guard case .array(let count, let element) = pointee.underlying else {
        return fail("cannot slice \(describe(operand))", at: base.range)
      }
      length = count
      operand.type = .slice(element)
    case .slice: break
    case .invalid:
      operand.mode = .invalid
      return operand
    default: return fail("cannot slice \(describe(operand))", at: base.range)
    }
    operand.mode = .value
    operand.constant = nil
    var known: [(Expression, Int)] = []
    for bound in bounds {
      guard let bound else { continue }
      if let value = indexValue(bound, length: length >= 0 ? length + 1 : -1).value {
        if let larger = known.first(where: { $0.1 > value }) {
          report(.invalidIndex, "invalid slice indices: \(value) < \(larger.1)", at: bound.range)
          break
        }
        known.append((bound, value))
      }
    }
    return operand
  }
}
