// Operands: printing a value by its kind, after its own methods had their chance.

import GoRuntime

extension fmt.Printer {
  /// Prints an operand of the call.
  mutating func printArgument(_ argument: GoAny, _ verb: Unicode.Scalar) {
    guard let type = argument.type else {
      if verb == "T" || verb == "v" { padded("<nil>") } else { badVerb(argument, verb) }
      return
    }
    if verb == "T" {
      formatString(GoString(type.name), "s")
    } else if verb == "p" {
      formatPointer(argument, "p")
    } else if verb == "w" && type != GoSlice<UInt8>.goType || type.isDefined || type.kind == .pointer
      || type.kind == .structure
    {
      if !callMethods(argument, verb) { printValue(argument, verb, depth: 0) }
    } else {
      isByteOperand = verb == "v" && flags.sharpV && type == GoSlice<UInt8>.goType
      printValue(argument, verb, depth: 0)
      isByteOperand = false
    }
  }

  /// Lets the value's own methods print it. Tells whether they did.
  mutating func callMethods(_ argument: GoAny, _ verb: Unicode.Scalar) -> Bool {
    if isReporting { return false }
    var verb = verb
    if verb == "w" {
      guard wrapsErrors, argument.as((any error).self) != nil else {
        badVerb(argument, verb)
        return true
      }
      verb = "v"
    }
    if callFormatter(argument, verb) { return true }
    if flags.sharpV {
      guard let printer = argument.as((any fmt.GoStringer).self) else { return false }
      return call("GoString", of: argument, verb, as: "s") { printer.GoString() }
    }
    switch verb {
    case "v", "s", "x", "X", "q":
      if let failure = argument.as((any error).self) {
        return call("Error", of: argument, verb, as: verb) { failure.Error() }
      }
      if let stringer = argument.as((any fmt.Stringer).self) {
        return call("String", of: argument, verb, as: verb) { stringer.String() }
      }
      return false
    default: return false
    }
  }

  /// Go calls the method and, when it panics because the receiver is nil, prints `<nil>`; what else it panics with is
  /// printed in place of the text.
  private mutating func call(
    _ name: String, of argument: GoAny, _ verb: Unicode.Scalar, as textVerb: Unicode.Scalar,
    _ method: @escaping () -> GoString
  ) -> Bool {
    let isNil = argument.type?.kind == .pointer && argument.object == nil
    if isNil && argument.as((any GoNilTolerant).self) == nil {
      write("<nil>")
      return true
    }
    guard !isPanicking, argument.as((any GoPanicking).self) != nil else {
      formatString(method(), textVerb)
      return true
    }
    nonisolated(unsafe) var text = GoString()
    if let panic = Coroutine.panic(of: { text = method() }) {
      if isNil { write("<nil>") } else { report(panic, in: name, verb) }
    } else {
      formatString(text, textVerb)
    }
    return true
  }

  /// `%!v(PANIC=String method: …)`
  mutating func report(_ panic: GoPanic, in method: String, _ verb: Unicode.Scalar) {
    let saved = flags
    flags = Flags()
    write("%!\(verb)(PANIC=\(method) method: ")
    isPanicking = true
    printArgument(panic.value, "v")
    isPanicking = false
    write(")")
    flags = saved
  }

  /// Prints a value by its kind. `mayCall`: not inside unexported fields, whose methods Go cannot call.
  mutating func printValue(_ value: GoAny, _ verb: Unicode.Scalar, depth: Int, mayCall: Bool = true) {
    guard let type = value.type else {
      write(flags.sharpV ? (value.nilType?.name ?? "interface {}") + "(nil)" : "<nil>")
      return
    }
    if depth > 0 && mayCall && callMethods(value, verb) { return }
    switch type.kind {
    case .bool: formatBool(value.word != 0, verb, value)
    case .int, .int8, .int16, .int32, .int64: formatInteger(value, isSigned: true, verb)
    case .uint, .uint8, .uint16, .uint32, .uint64, .uintptr: formatInteger(value, isSigned: false, verb)
    case .float32: formatFloat(Double(bitPattern: value.word), 32, verb, value)
    case .float64: formatFloat(Double(bitPattern: value.word), 64, verb, value)
    case .string: formatString(GoString.goUnbox(value), verb, value)
    case .complex64, .complex128: printComplex(value, verb)
    case .map: printMap(value, verb, depth, mayCall)
    case .structure: printStruct(value, verb, depth, mayCall)
    case .slice, .array: printList(value, verb, depth, mayCall)
    case .pointer: printPointer(value, verb, depth, mayCall)
    case .channel, .function, .unsafePointer, .interface: formatPointer(value, verb)
    }
  }

  private mutating func printMap(_ value: GoAny, _ verb: Unicode.Scalar, _ depth: Int, _ mayCall: Bool) {
    guard case .map(let entries) = shape(of: value) else { return }
    if flags.sharpV {
      write(value.type!.name)
      guard entries != nil else { return write("(nil)") }
      write("{")
    } else {
      write("map[")
    }
    for (index, entry) in sortedByKey(entries ?? []).enumerated() {
      if index > 0 { write(flags.sharpV ? ", " : " ") }
      printValue(entry.key, verb, depth: depth + 1, mayCall: mayCall)
      write(":")
      printValue(entry.value, verb, depth: depth + 1, mayCall: mayCall)
    }
    write(flags.sharpV ? "}" : "]")
  }

  private mutating func printStruct(_ value: GoAny, _ verb: Unicode.Scalar, _ depth: Int, _ mayCall: Bool) {
    guard case .structure(let fields) = shape(of: value) else { return }
    if flags.sharpV { write(value.type!.name) }
    write("{")
    for (index, field) in fields.enumerated() {
      if index > 0 { write(flags.sharpV ? ", " : " ") }
      if flags.plusV || flags.sharpV {
        write(field.name)
        write(":")
      }
      let isExported = field.name.unicodeScalars.first?.properties.isUppercase ?? false
      printValue(field.value, verb, depth: depth + 1, mayCall: mayCall && isExported)
    }
    write("}")
  }

  private mutating func printList(_ value: GoAny, _ verb: Unicode.Scalar, _ depth: Int, _ mayCall: Bool) {
    guard case .list(let elements) = shape(of: value) else { return }
    if value.type!.element?.kind == .uint8, "sqxX".unicodeScalars.contains(verb) {
      return formatBytes((elements ?? []).map { UInt8(truncatingIfNeeded: $0.word) }, verb)
    }
    if flags.sharpV {
      write(isByteOperand ? "[]byte" : value.type!.name)
      guard elements != nil else { return write("(nil)") }
    }
    write(flags.sharpV ? "{" : "[")
    for (index, element) in (elements ?? []).enumerated() {
      if index > 0 { write(flags.sharpV ? ", " : " ") }
      printValue(element, verb, depth: depth + 1, mayCall: mayCall)
    }
    write(flags.sharpV ? "}" : "]")
  }

  private mutating func printPointer(_ value: GoAny, _ verb: Unicode.Scalar, _ depth: Int, _ mayCall: Bool) {
    if depth == 0, value.object != nil, case .pointer(let pointee?) = shape(of: value) {
      switch pointee.type?.kind {
      case .array, .slice, .structure, .map:
        write("&")
        return printValue(pointee, verb, depth: depth + 1, mayCall: mayCall)
      default: break
      }
    }
    formatPointer(value, verb)
  }

  private mutating func printComplex(_ value: GoAny, _ verb: Unicode.Scalar) {
    guard case .complex(let real, let imaginary) = shape(of: value) else { return }
    guard "vbgGxXfFeE".unicodeScalars.contains(verb) else { return badVerb(value, verb) }
    let bits = value.type!.kind == .complex64 ? 32 : 64
    let plus = flags.plus
    write("(")
    formatFloat(real, bits, verb, value)
    flags.plus = true
    formatFloat(imaginary, bits, verb, value)
    write("i)")
    flags.plus = plus
  }

  private func shape(of value: GoAny) -> GoShape {
    func shape<T: GoValue>(_: T.Type) -> GoShape { T.goShape(T.goUnbox(value)) }
    return shape(value.type!.swiftType)
  }

  /// `%!d(string=x)`
  mutating func badVerb(_ value: GoAny, _ verb: Unicode.Scalar) {
    isReporting = true
    write("%!\(verb)(")
    if let type = value.type {
      write(type.name)
      write("=")
      let saved = flags
      printValue(value, "v", depth: 0)
      flags = saved
    } else {
      write("<nil>")
    }
    write(")")
    isReporting = false
  }
}
